/**
 * # A heading for each topic
 *
 * Headings help readers to find their place again. More than 120 words below one heading are too many. Words that are
 * explained do not count.
 *
 * Source: T2 (our own starting value, as ISO 24495-1 and W3C advise).
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * ## The day
 *
 * <Point picture="bus">
 * Go to the stop in the morning. Look at the sign of the bus. Wait for the bus there.
 * </Point>
 * <Point picture="bus">
 * Go to the stop in the morning. Look at the sign of the bus. Wait for the bus there.
 * </Point>
 * <Point picture="bus">
 * Go to the stop in the morning. Look at the sign of the bus. Wait for the bus there.
 * </Point>
 * <Point picture="bus">
 * Go to the stop in the morning. Look at the sign of the bus. Wait for the bus there.
 * </Point>
 * <Point picture="bus">
 * Go to the stop in the morning. Look at the sign of the bus. Wait for the bus there.
 * </Point>
 * <Point picture="bus">
 * Go to the stop in the morning. Look at the sign of the bus. Wait for the bus there.
 * </Point>
 * <Point picture="bus">
 * Go to the stop in the morning. Look at the sign of the bus. Wait for the bus there.
 * </Point>
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```mdx
 * ## The morning
 *
 * <Point picture="bus">
 * Go to the stop in the morning.
 * </Point>
 *
 * ## The evening
 *
 * <Point picture="bus">
 * Go home in the evening.
 * </Point>
 * ```
 */
import type { Block } from '../../model/document.ts';
import type { Passage } from '../engine/passage.ts';
import { countWords } from '../engine/sentences.ts';
import type { Finding, Rule } from '../rule.ts';

export const sectionLength: Rule = {
  id: 'section-length',
  severity: 'warning',
  // A task counts its steps, not its words; a form is filled in bit by bit.
  kinds: ['leaflet', 'guide'],
  check: ({ document, passages, limits }) => {
    const words = wordsByBlock(passages);
    return sectionsOf(document.blocks).flatMap(({ heading, blocks }): Finding[] => {
      const count = blocks.reduce((sum, block) => sum + (words.get(block) ?? 0), 0);
      if (count <= limits.sectionWords) return [];
      const place = (heading ?? blocks[0])?.place;
      return [
        {
          ...(place && { place }),
          found: `There are ${count} words ${heading ? 'below this heading' : 'before the first heading'}.`,
          allowed: `Up to ${limits.sectionWords} words below one heading.`,
          fix: 'Put a heading in the middle, where a new topic starts, or leave something out.',
        },
      ];
    });
  },
};

function wordsByBlock(passages: readonly Passage[]): ReadonlyMap<Block, number> {
  const words = new Map<Block, number>();
  for (const { block, part, sentences } of passages) {
    if (!block || block.type === 'word' || part === 'alt' || part === 'short') continue;
    const count = sentences.reduce((sum, sentence) => sum + countWords(sentence), 0);
    words.set(block, (words.get(block) ?? 0) + count);
  }
  return words;
}

function sectionsOf(blocks: readonly Block[]): { heading?: Block; blocks: Block[] }[] {
  const sections: { heading?: Block; blocks: Block[] }[] = [{ blocks: [] }];
  for (const block of blocks)
    if (block.type === 'heading') sections.push({ heading: block, blocks: [] });
    else sections.at(-1)?.blocks.push(block);
  return sections;
}
