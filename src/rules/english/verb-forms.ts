import { irregularParticiples, otherWordsInEd } from './participles.ts';

/** Whether an English word can be a past participle: "washed", "overtaken". */
export function isParticiple(word: string): boolean {
  if (irregularParticiples.has(word)) return true;
  const bare = word.replace(/^(?:under|over|re|mis|un|out|sub|with|fore)-?/, '');
  if (bare !== word && bare.length > 2 && irregularParticiples.has(bare)) return true;
  return (
    word.length > 3 &&
    word.endsWith('ed') &&
    !otherWordsInEd.has(word) &&
    (!word.endsWith('eed') || /(?:agr|fr|decr|guarant|refer)eed$/.test(word))
  );
}

/** Whether an English word can stand between a form of "be" or "have" and its participle: "always", "quickly". */
export function isAdverb(word: string): boolean {
  return (word.length > 4 && word.endsWith('ly') && !notAdverbs.has(word)) || adverbs.has(word);
}

/** "He washes", "she carries", "it works", "he has". */
export function thirdPerson(verb: string): string {
  if (verb === 'have') return 'has';
  if (verb === 'be') return 'is';
  if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const adverbs = list(
  `not never always already also often just still now then only well badly soon ever even again yet both all either
  sometimes once twice first later therefore however almost quite very too much most more less better best largely
  currently so thus hereby far fully long longer no automatically wholly`,
);
const notAdverbs = list(
  'family supply reply apply early ugly friendly lonely elderly italy july belly jelly bully',
);
