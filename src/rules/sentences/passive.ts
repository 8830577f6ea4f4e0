/**
 * # Say who does what
 *
 * “The form is signed” leaves open who signs. In “Your manager signs the form” the reader sees who does it. Words that
 * say how something is (“the shop is closed”, “you are tired”) and “is called” are fine.
 *
 * Source: S3 (GOV.UK, W3C making content usable, UNE 153101, DIN SPEC 33429).
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="write">
 * The form is signed by your manager.
 * </Point>
 * ```
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="clock">
 * The bins are always emptied first.
 * </Point>
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```mdx
 * <Point picture="write">
 * Your manager signs the form.
 * The shop is closed on Sunday.
 * </Point>
 * ```
 */
import { placeOf } from '../engine/passage.ts';
import { isInPhrase } from '../engine/phrases.ts';
import { quote } from '../engine/wording.ts';
import { findPassives } from '../english/passive.ts';
import type { Rule } from '../rule.ts';

export const passive: Rule = {
  id: 'passive',
  severity: 'warning',
  languages: ['en'],
  check: (examined) =>
    examined.sentences.flatMap((sentence) =>
      findPassives(sentence)
        .filter(({ last }) => !isInPhrase(last, sentence, listsWithPassives, examined))
        .map(({ first, last }) => ({
          place: placeOf(sentence, first, last),
          found: `${quote(sentence.passage.text.slice(first.start, last.end))} does not start with who does it.`,
          allowed: 'A sentence says who does what: “Your manager signs the form.”',
          fix: 'Start with the person who does it. If it is the reader, write “you”, or tell them to do it.',
        })),
    ),
};

/** "Is confined to a wheelchair", "it should be noted that": the rule of that phrase says what to write instead. */
const listsWithPassives = ['idioms', 'wordy', 'respectful'] as const;
