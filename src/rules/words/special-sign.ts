/**
 * # Words in place of signs
 *
 * A screen reader may skip “&” or “§”, and “and/or” has to be worked out. Write the word.
 *
 * Source: W14 (Inclusion Europe; W3C making content usable).
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="tools">
 * Take gloves &amp; a mask.
 * </Point>
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```mdx
 * <Point picture="tools">
 * Take gloves and a mask.
 * Write to help@example.org.
 * </Point>
 * ```
 */
import { isInAddress } from '../engine/addresses.ts';
import { namesIn } from '../engine/names.ts';
import type { Passage } from '../engine/passage.ts';
import { eitherOf, quote } from '../engine/wording.ts';
import type { Examined, Rule } from '../rule.ts';

export const specialSign: Rule = {
  id: 'special-sign',
  severity: 'warning',
  check: (examined) => {
    const names = namesWithSigns(examined);
    return examined.passages
      .filter(({ part }) => part !== 'alt')
      .flatMap((passage) =>
        [...passage.text.matchAll(signs)]
          .filter(({ index }) => !isInAddress(index, passage.text))
          .filter(({ index }) => !names.has(writtenTogether(index, passage.text)))
          .filter(({ index }) => !isInName(index, passage, examined))
          .map(({ 0: found, index }) => {
            const inWords = words[found.trim()];
            return {
              place: passage.place(index, index + found.length),
              found: `The sign ${quote(found)} stands in the text.`,
              allowed: 'Letters, figures, full stops, question marks, commas and colons.',
              fix: inWords ? `Write ${eitherOf(inWords)}.` : 'Say it in words.',
              // Only between two words: not in “&c”.
              ...(found === '&' &&
                /^ & \p{L}/u.test(passage.text.slice(index - 1, index + 3)) && { replacement: 'and' }),
            };
          }),
      );
  },
};

/** "A&E" and the names of the project or the document are as they are; what "H&S" stands for, `abbreviation` says. */
function namesWithSigns({ vocabulary, document }: Examined): ReadonlySet<string> {
  const names = [
    ...vocabulary.abbreviations.allowed,
    ...vocabulary.abbreviations.inFull.keys(),
    ...document.words,
    ...vocabulary.terms.map(({ word }) => word),
  ];
  return new Set(names.map((name) => name.toLowerCase()));
}

/** "AT&T", "B&Q", "Marks & Spencer" are what they are called. */
function isInName(index: number, passage: Passage, examined: Examined): boolean {
  if (/^\p{Lu}{1,3}[&+]\p{Lu}{1,3}$/u.test(around(index, passage.text))) return true;
  const isBetweenCapitals =
    /\p{Lu}\p{L}* $/u.test(passage.text.slice(Math.max(0, index - REACH), index)) &&
    /^& \p{Lu}/u.test(passage.text.slice(index, index + REACH));
  if (passage.isProse && isBetweenCapitals) return true;
  return passage.sentences.some(
    (sentence) =>
      sentence.start <= index &&
      index < sentence.end &&
      (namesIn(examined).get(sentence) ?? []).some(
        ({ first, last }) => first.end <= index && index < last.start,
      ),
  );
}

/** The letters and signs around a sign, up to the next spaces. */
function writtenTogether(index: number, text: string): string {
  return around(index, text).toLowerCase();
}

/** Letters on each side of a sign that may be one name with it: no name is longer. */
const REACH = 60;

function around(index: number, text: string): string {
  const before = /[\p{L}\p{N}&/+]*$/u.exec(text.slice(Math.max(0, index - REACH), index))?.[0] ?? '';
  const after = /^[\p{L}\p{N}&/+]*/u.exec(text.slice(index, index + REACH))?.[0] ?? '';
  return `${before}${after}`;
}

/** A slash between figures is a date or a fraction, which have their own rules. Emojis that are joined to one are one sign. */
const signs =
  /[&<>§#*+=~^|\\{}[\]@†‡¶©®™→•_×÷±≈≤≥]|(?<![\d/:.\w])\/|(?<=\p{L})\/(?=\p{L})|\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]?(?:\u200D\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]?)*/gu;

const words: Readonly<Record<string, readonly string[]>> = {
  '&': ['and'],
  '/': ['or'],
  '+': ['and', 'plus'],
  '#': ['number'],
  '§': ['section'],
  '<': ['less than'],
  '>': ['more than'],
  '=': ['is'],
  '@': ['at'],
  '→': ['then'],
  '×': ['times'],
};
