/**
 * What a Polish noun or adjective may be in its first case: "przełożonemu" is "przełożony", "filiżankę" is "filiżanka".
 * The word itself comes first; many more come with it that are no words, and match none.
 */
export function baseForms(word: string): readonly string[] {
  const stems = ENDINGS.filter(
    (ending) => word.endsWith(ending) && word.length - ending.length >= SHORTEST,
  ).map((ending) => word.slice(0, word.length - ending.length));
  return [...new Set([word, ...stems.flatMap((stem) => FIRST_CASE.map((ending) => stem + ending))])];
}

/** Letters of the shortest stem: less is left of too many words. */
const SHORTEST = 3;

/** Endings of the cases of nouns and adjectives, in both numbers. */
const ENDINGS: readonly string[] = (
  'ami ach om ów owi owie em iem ie ' + // nouns
  'ego emu ymi imi ych ich ym im ej ' + // adjectives
  'ą ę a e i o u y'
).split(' ');

const FIRST_CASE = ['', 'a', 'o', 'e', 'y', 'i'] as const;
