/**
 * # Everyone is different: ask
 *
 * “People with autism cannot look you in the eye” is wrong for many of them. Say “some people”, and ask the person.
 *
 * Source: A5 (NHS Scotland equality tools, gov.scot).
 *
 * ## Bad, in a guide
 *
 * ```mdx
 * <Point picture="noise">
 * People with autism always need a quiet room.
 * </Point>
 * ```
 *
 * ## Good, in a guide
 *
 * ```mdx
 * <Point picture="noise">
 * Some people with autism need a quiet room.
 * </Point>
 * ```
 */
import { quote } from '../engine/wording.ts';
import type { Finding, Rule } from '../rule.ts';

export const everyoneIsDifferent: Rule = {
  id: 'everyone-is-different',
  guards: 'honesty',
  severity: 'warning',
  languages: ['en'],
  kinds: ['guide', 'leaflet'],
  check: ({ sentences }) =>
    sentences.flatMap(({ text, start, passage }): Finding[] => {
      // "Not all deaf people", "do not think that": this says the opposite.
      if (
        /\b(?:not (?:all|every|think|say|assume|expect)|some|many|most|often|sometimes|may|might)\b/i.test(
          text,
        )
      )
        return [];
      const found = group.exec(text);
      const claim = found && (saysAll(found, text) ? found : claims.exec(text.slice(found.index)));
      if (!found || !claim || (claim !== found && saysTheyDiffer.test(text.slice(found.index)))) return [];
      const end =
        claim === found ? found.index + found[0].length : found.index + claim.index + claim[0].length;
      return [
        {
          place: passage.place(start + found.index, start + end),
          found: `${quote(text.slice(found.index, end))} says the same of everybody.`,
          allowed: '“Some people”, “many people”, and: ask the person.',
          fix: 'Write “some people”, or say what the person next to you can be asked.',
        },
      ];
    }),
};

/** "All people with epilepsy have fits". What all of them may do or must get is another matter. */
function saysAll({ 0: people, index }: RegExpExecArray, text: string): boolean {
  return (
    index === 0 &&
    /^(?:all|every) /i.test(people) &&
    !/\b(?:rights?|law|can|must|should|deserve)\b/i.test(text)
  );
}

/** "Autistic people will need different things": that is what this rule asks for. */
const saysTheyDiffer =
  /\b(?:different|differently|differs?|differ|their own|of (?:his|her|their) own|other things|not the same|in many ways)\b/i;

const condition =
  '(?:autism|epilepsy|dyslexia|depression|(?:a |an )?(?:learning disabilit(?:y|ies)|brain injur(?:y|ies)|disabilit(?:y|ies)|mental health (?:problems?|conditions?)|Down’?s syndrome))';
const group = new RegExp(
  `\\b(?:(?:all |every )?(?:people|persons?|workers?|employees|colleagues) (?:with|who have) ${condition}|every (?:autistic|disabled|dyslexic|deaf|blind) (?:person|worker|employee|colleague)|(?:all )?(?:autistic|disabled|dyslexic|deaf|blind) (?:people|workers|employees))`,
  'i',
);
const claims =
  /\b(?:always|never|cannot|can't|can not|are (?:all|very|more|less|slow|good at|bad at|unable)|do not (?:like|understand|want)|(?:like|love|hate|need|prefer|struggle|lack)s?|(?<!can )finds? it)\b/i;
