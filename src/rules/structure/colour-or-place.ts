/**
 * # Not by colour or place alone
 *
 * “Press the red button” leaves out who cannot tell red from green, and a page is mostly printed in grey. “The list on the
 * right” stands elsewhere on a phone, and nowhere for who listens. Say a second thing: the word on it, a number, a
 * picture. Where something is on a real machine may be said: a hand can find the top button.
 *
 * Source: B3 (WCAG 2.2, 1.3.3 and 1.4.1; W3C technique G96).
 *
 * ## Bad, in a task
 *
 * ```mdx
 * <Step picture="button" done="The machine stops." short="Press the button">
 * Press the red button.
 * </Step>
 * ```
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="read">
 * Look at the list on the right.
 * </Point>
 * ```
 *
 * ## Good, in a task
 *
 * ```mdx
 * <Step picture="button" done="The machine stops." short="Press the button">
 * Press the red button marked “Stop”.
 * </Step>
 * ```
 */
import type { Sentence } from '../engine/passage.ts';
import { quote } from '../engine/wording.ts';
import { colouredThings, colouredWords, isMarked, marksItself, placedParts } from '../english/sensory.ts';
import { startsWithInstruction } from '../english/instruction.ts';
import type { Examined, Finding, Rule } from '../rule.ts';

export const colourOrPlace: Rule = {
  id: 'colour-or-place',
  severity: 'warning',
  languages: ['en'],
  check: (examined) => [...byColour(examined), ...byPlace(examined)],
};

/** Each thing once in a document: whoever mends the first mends them all. */
function byColour({ sentences }: Examined): Finding[] {
  const told = new Set<string>();
  const marked = new Set(
    sentences.flatMap(({ text }) =>
      colouredThings(text).flatMap((each) => (isMarked(each, text) ? each.key : [])),
    ),
  );
  return sentences.flatMap((sentence): Finding[] => {
    const { text } = sentence;
    const things = colouredThings(text).filter((thing) => {
      if (marked.has(thing.key) || told.has(thing.key) || !isChosen(thing.article, sentence)) return false;
      if (isMarkedBeside(thing.noun, sentence, sentences)) return false;
      told.add(thing.key);
      return true;
    });
    return [
      ...things.map(({ text: found, index }) => ({
        ...at(sentence, index, found),
        found: `Only its colour tells ${quote(found)} from others.`,
        allowed: 'A colour and a second mark: a word, a number, a picture or a place.',
        fix: `Say what stands on it or where it is: “${found} marked ...” or “${found} next to ...”.`,
      })),
      ...colouredWords(text).map(({ text: found, index }) => ({
        ...at(sentence, index, found),
        found: `Only a colour says what is meant by ${quote(found)}.`,
        allowed: 'Words that say it without a colour: a page is often printed in grey.',
        fix: 'Name the words themselves, or put them below a heading of their own and name the heading.',
      })),
    ];
  });
}

/** "The red cloth" is one of several; "a red cloth" is only where somebody is told to take it: "a red lorry came". */
function isChosen(article: string, { words }: Sentence): boolean {
  return article === 'the' || startsWithInstruction(words) === true;
}

/** "Press the red button. It says STOP.": the next sentence of the same part gives the second mark. */
function isMarkedBeside(noun: string, { passage }: Sentence, sentences: readonly Sentence[]): boolean {
  return sentences.some(
    (other) =>
      (other.passage === passage || (passage.block !== undefined && other.passage.block === passage.block)) &&
      marksItself(noun, other.text),
  );
}

function byPlace({ sentences }: Examined): Finding[] {
  return sentences.flatMap((sentence) =>
    placedParts(sentence.text).map(({ text: found, index }) => ({
      ...at(sentence, index, found),
      found: `${quote(found)} says only where it is. On a phone it is elsewhere.`,
      allowed: 'The heading or the first words of what is meant.',
      fix: 'Say it again here, in a few words. Or name its heading: “Look at the part Who can help”.',
    })),
  );
}

function at({ passage, start }: Sentence, index: number, found: string): Pick<Finding, 'place'> {
  return { place: passage.place(start + index, start + index + found.length) };
}
