/**
 * # Short paragraphs
 *
 * One block holds one idea. Three sentences are enough for it (four or five are a hint); more than five are too many
 * beside one picture, however many paragraphs they make. A paragraph never has more than 50 words.
 *
 * Source: T4 (W3C making content usable: 50 words; the numbers of sentences are our own starting values).
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="bus">
 * Go to the stop. Look at the sign. Wait for the bus. Hold out your hand. Get on. Sit down.
 * </Point>
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```mdx
 * <Point picture="bus">
 * Go to the stop. Look at the sign. Wait for the bus.
 * </Point>
 *
 * <Point picture="bus">
 * Hold out your hand. Get on. Sit down.
 * </Point>
 * ```
 */
import type { Passage } from '../engine/passage.ts';
import { placeOf } from '../engine/passage.ts';
import { countWords } from '../engine/sentences.ts';
import type { Limits } from '../limits/limits.ts';
import type { Finding, Rule } from '../rule.ts';

export const paragraphLength: Rule = {
  id: 'paragraph-length',
  severity: 'warning',
  check: ({ passages, limits }) => {
    const paragraphs = passages.filter(({ part }) => part === 'paragraph');
    // The answers of a choice stand apart: each reader follows one of them.
    const blocks = Map.groupBy(paragraphs, (paragraph) =>
      paragraph.block && paragraph.block.type !== 'choice' ? paragraph.block : paragraph,
    );
    return [...blocks.values()].flatMap((block) => {
      const tooMany = findSentences(block, limits);
      return tooMany ? [tooMany] : block.flatMap((paragraph) => findWords(paragraph, limits));
    });
  },
};

/** More sentences than one block has room for, in one paragraph or in several. */
function findSentences(block: readonly Passage[], limits: Limits): Finding | undefined {
  const { aim, most } = limits.paragraphSentences;
  const sentences = block.flatMap((paragraph) => paragraph.sentences);
  const firstOver = sentences[aim];
  if (!firstOver) return undefined;
  const what = block.length === 1 ? 'This paragraph has' : 'These paragraphs of one block have';
  return {
    place: placeOf(firstOver),
    severity: sentences.length > most ? 'error' : 'hint',
    found: `${what} ${sentences.length} sentences.`,
    allowed: allowedBy(limits),
    fix,
  };
}

function findWords(paragraph: Passage, limits: Limits): Finding[] {
  const words = paragraph.sentences.reduce((sum, sentence) => sum + countWords(sentence), 0);
  if (words <= limits.paragraphWords) return [];
  const [first] = paragraph.sentences;
  return [
    {
      place: first ? placeOf(first) : paragraph.place(0, paragraph.text.length),
      found: `This paragraph has ${words} words.`,
      allowed: allowedBy(limits),
      fix,
    },
  ];
}

function allowedBy({ paragraphSentences: { aim, most }, paragraphWords }: Limits): string {
  return `Up to ${aim} sentences, never more than ${most}, and up to ${paragraphWords} words.`;
}

const fix = 'Start a new point here, or leave out what the reader does not need.';
