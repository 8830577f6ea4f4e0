import { z } from 'zod';
import { nearest } from '../../nearest.ts';
import type { ReaderRule } from '../../reader-rules.ts';
import { isOnlySigns, onlySigns } from './only-signs.ts';
import { either, quote, type Wording } from './reading.ts';

/** What is wrong with one piece of text. The name is that of the fact it was typed for. */
export interface Fault {
  readonly rule: ReaderRule;
  readonly wording: (name: string) => Wording;
}

/** Looks at text as it was typed, with its white space made single spaces. */
export type Check = (typed: string) => Fault | undefined;

/** One piece of text. The first check that finds a fault has the word. */
export function text(...checks: readonly Check[]): z.ZodType<string> {
  return z.string().superRefine((typed, context) => {
    for (const check of [notEmpty, ...checks]) {
      const fault = check(typed);
      if (!fault) continue;
      context.addIssue({ code: 'custom', params: { fault } });
      return;
    }
  });
}

/** The fault that a check of `text` has found, if an issue is one of those. */
export function faultOf(issue: z.core.$ZodIssue): Fault | undefined {
  return issue.code === 'custom' ? (issue.params?.['fault'] as Fault | undefined) : undefined;
}

/** Plain words, up to a number of characters. */
export function words(limit: number): z.ZodType<string> {
  // For the JSON Schema.
  return text(atMost(limit), withoutMarkup, withWords).meta({ maxLength: limit });
}

/**
 * One word out of a closed list. `instead`: what to write for words that people type in place of one, by these words in lower
 * case.
 */
export function oneOf<const T extends string>(
  choices: readonly T[],
  instead: ReadonlyMap<string, string> = new Map(),
): z.ZodType<T> {
  const among: Check = (typed) => {
    if (choices.some((choice) => choice === typed)) return undefined;
    const meant = instead.get(typed.toLowerCase());
    const [near] = meant === undefined ? nearest(typed, choices) : [];
    return {
      rule: 'unknown-value',
      wording: (name) => ({
        found: `“${name}” is ${quote(typed)}.`,
        allowed: `It may be ${either(choices)}.`,
        fix: meant
          ? `Write: ${meant}`
          : near
            ? `Did you mean “${near}”? Change it to that.`
            : 'Choose one of these and spell it the same way.',
      }),
    };
  };
  return text(among)
    .meta({ enum: [...choices] })
    .transform((typed) => typed as T);
}

/** Signs that would be printed as they are where only plain words may stand. */
export const MARKUP = /\*\*|\]\(|<\/?[A-Za-z]/;

/** A fact with nothing after its name. */
export const emptyFact: Fault = {
  rule: 'empty-field',
  wording: (name) => ({
    found: `There is nothing after “${name}:”.`,
    allowed: 'Every fact that is named has a value.',
    fix: `Write the value after “${name}: ”, or delete the line if it is not needed.`,
  }),
};

const notEmpty: Check = (typed) => (typed === '' ? emptyFact : undefined);

/** Counted as a reader sees them, so that a sign outside the basic plane is one. */
function atMost(limit: number): Check {
  return (typed) => {
    const { length } = Array.from(typed);
    if (length <= limit) return undefined;
    return {
      rule: 'text-too-long',
      wording: (name) => ({
        found: `“${name}” has ${length} characters.`,
        allowed: `It may have up to ${limit} characters.`,
        fix: 'Say it in fewer words.',
      }),
    };
  };
}

const withoutMarkup: Check = (typed) =>
  MARKUP.test(typed)
    ? {
        rule: 'markup-in-plain-words',
        wording: (name) => ({
          found: `“${name}” has signs for bold, links or tags in it: ${quote(typed)}.`,
          allowed: 'The facts at the top are plain words.',
          fix: 'Take out the ** signs, the [ ]( ) signs and the tags, and leave the words.',
        }),
      }
    : undefined;

const withWords: Check = (typed) =>
  isOnlySigns(typed) ? { rule: 'no-words', wording: (name) => onlySigns(`“${name}”`, typed) } : undefined;
