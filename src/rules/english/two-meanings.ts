/** Data: words for how often something is that mean two things, with both of them as a message says them. */
export const twoMeanings: readonly (readonly [RegExp, string])[] = [
  [/\bbi-?weekly\b/gi, '“every 2 weeks” or “2 times a week”'],
  [/\bbi-?monthly\b/gi, '“every 2 months” or “2 times a month”'],
  [/\bbi-?annual(?:ly)?\b/gi, '“2 times a year” or “every 2 years”'],
  [/\bbi-?ennial(?:ly)?\b/gi, '“every 2 years” or “2 times a year”'],
];

/** Whether a word is one of them: the rule about times speaks for it. */
export function hasTwoMeanings(word: string): boolean {
  return twoMeanings.some(([pattern]) => word.search(pattern) === 0);
}
