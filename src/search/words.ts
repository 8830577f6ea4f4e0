import { withBaseLetters } from '../model/base-letters.ts';

/** A text without capitals and accents, so that nobody has to type them, and with one space between its words. */
export function plainLetters(text: string): string {
  const letters = withBaseLetters(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return letters.replace(/\s+/gu, ' ').trim();
}

/** The words of a text as they are searched. */
export function wordsOf(text: string): string[] {
  return (
    plainLetters(text)
      .replace(/['’]/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Whether a word is one of the English words that are in every document and tell none from another. */
export function isJoint(word: string): boolean {
  return joints.has(word);
}

/** Whether nearly all documents have a word in their titles or texts. It counts only where nothing else is asked. */
export function isEverywhere(word: string): boolean {
  return everywhere.has(word);
}

const joints: ReadonlySet<string> = new Set(
  `a an and are arent as at be been by can cant cannot could couldnt did didnt do does doesnt dont for from get gets getting
  go going had has have he her him his how i if im in is isnt it ive me my of on or our she should so some that the their
  them there theres they this to us want wants was we what when where who will with wont would you your`.split(
    /\s+/,
  ),
);
const everywhere: ReadonlySet<string> = new Set(['work', 'working', 'job', 'jobs']);
