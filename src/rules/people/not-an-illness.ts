/**
 * # A disability is not an illness
 *
 * Autism, dyslexia, a learning disability and deafness are ways in which people are. Nobody is ill with them, nobody can
 * catch them, and nobody gets well from them. To call them an illness is not true, and it hurts. What somebody else says
 * and the text calls wrong is fine, and so is a true illness: depression is one.
 *
 * Source: A3 (Mencap, what a learning disability is; NHS, what autism is; National Autistic Society).
 *
 * ## Bad, in a guide
 *
 * ```mdx
 * <Point picture="thinking face">
 * Autism is a mental illness.
 * </Point>
 * ```
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="thinking face">
 * Some people grow out of autism.
 * </Point>
 * ```
 *
 * ## Good, in a guide
 *
 * ```mdx
 * <Point picture="thinking face">
 * Autism is not an illness.
 * It is a disability.
 * </Point>
 * ```
 */
import { capital, quote } from '../engine/wording.ts';
import type { Finding, Rule } from '../rule.ts';

export const notAnIllness: Rule = {
  id: 'not-an-illness',
  guards: 'honesty',
  severity: 'error',
  languages: ['en'],
  check: ({ sentences }) =>
    sentences.flatMap(({ text, start, passage }): Finding[] => {
      const plain = text.replaceAll('’', "'");
      if (!named.test(plain) || denied.test(plain)) return [];
      const claims = ofSome.test(plain) ? untrue : [...untrue, ill];
      const match = claims.map((pattern) => pattern.exec(plain)).find((each) => each !== null);
      if (!match) return [];
      const { 0: found, index } = match;
      const condition = new RegExp(people, 'i').test(found)
        ? 'a disability'
        : (new RegExp(conditions, 'i').exec(found)?.[0] ?? '');
      return [
        {
          place: passage.place(start + index, start + index + found.length),
          found: `${quote(text.slice(index, index + found.length))}: that is not true.`,
          allowed: `${capital(subject(condition))} not an illness. Nobody catches it or gets well from it.`,
          fix: `Write “disability” or “condition”, or leave the sentence out.`,
        },
      ];
    }),
};

/** What nobody gets rid of. */
const lifelong =
  "autism|asperger's(?: syndrome)?|adhd|dyslexia|dyspraxia|dyscalculia|tourette's(?: syndrome)?|down'?s syndrome|(?:a |the )?learning (?:disabilit(?:y|ies)|difficult(?:y|ies))|cerebral palsy|being (?:autistic|dyslexic)";
/** Some deafness and some blindness ends with an operation. */
const conditions = `${lifelong}|deafness|blindness|being (?:deaf|blind)`;
const people =
  "(?:autistic|deaf|blind|dyslexic) (?:people|persons?|workers?|colleagues)|people with (?:autism|asperger's|dyslexia|dyspraxia|down'?s syndrome|(?:a )?learning (?:disabilit|difficult)(?:y|ies))";
const illness =
  '(?:(?:mental(?: health)?|brain|serious) )?(?:illness(?:es)?|diseases?|sickness)|mental health (?:problems?|conditions?)';
const named = new RegExp(`\\b(?:${conditions}|${people})`, 'i');

/** "It is wrong to say that", "People think that", "Is it an illness?": nothing untrue. */
const denied =
  /\b(?:not|no|never|nobody|neither|nor|cannot|can't|isn't|aren't|wrong|myth|false|untrue|different from|instead of|rather than|(?:think|thinks|thought|say|says|said|believe|believes) (?:that )?)\b|\?\s*$/i;
/** Some people with a disability are ill, too, as anybody may be. */
const ofSome = /\b(?:some|many|most|who|also|often|may|might|if|when|and (?:is|was|were))\b/i;

const ill = new RegExp(
  `\\b(?:${people}) (?:are|get|feel) (?:mentally )?(?:ill|sick|diseased|unwell)\\b(?! (?:pay|leave))`,
  'i',
);

const untrue = [
  `\\b(?:${conditions}) (?:is|are|counts? as|(?:is|are) called) (?:(?:a|an|one) )?(?:(?:kind|sort|type|form) of )?(?:of the )?(?:(?:most|more|very|common|serious|real|severe) )*(?:${illness})\\b`,
  `\\b(?:${illness})(?: (?:such as|like|including|for example)|, (?:such as|like|for example|including),?|: ?)(?: (?!people\\b)\\S+,?){0,3}? (?:${conditions})\\b`,
  `\\b(?:${conditions}),? (?:like|as) (?:all |any )?other (?:${illness})\\b`,
  `\\b(?:${illness}) (?:called|named|known as|of) (?:${conditions})\\b`,
  `\\b(?:cures?|heals?|cured|healed|cure for) (?:\\S+ )?(?:${lifelong})\\b`,
  `\\b(?:${lifelong}) (?:can|could|will) be (?:cured|healed)\\b`,
  `\\b(?:gr[eo]ws? out of|got over|gets? over|recovers? from|recovered from|outgr[eo]ws?) (?:(?:a|the|his|her|their|your|my) )?(?:${lifelong})\\b`,
  `\\b(?:caught|catch(?:es)?) (?:(?:a|the|his|her|their|your|my) )?(?:${conditions})\\b`,
  `\\b(?:${lifelong}) (?:goes|go|will go|went) away\\b`,
  `\\b(?:${conditions}) (?:is|are) (?:catching|contagious|infectious)\\b`,
].map((source) => new RegExp(source, 'i'));

function subject(condition: string): string {
  return `${condition} ${/ies$/i.test(condition) ? 'are' : 'is'}`;
}
