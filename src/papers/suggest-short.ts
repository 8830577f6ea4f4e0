import type { Language } from '../languages/language.ts';
import { splitSentences } from '../languages/sentences.ts';
import { bodyWords } from '../model/body-words.ts';
import type { Body } from '../model/document.ts';

/** Words of a short form. */
const MOST_WORDS = 5;

/**
 * A first idea for the short form of a block, in up to 5 of its own words: the first sentence that is no question, without
 * articles and the like, and the end of it where that is still too long. An author makes it better.
 */
export function suggestShort(body: Body, language: Language): string {
  const text = bodyWords(body);
  const sentences = splitSentences(text, language).map(({ start, end }) => text.slice(start, end));
  const told = sentences.filter((sentence) => !sentence.endsWith('?'));
  const bare = (told.length > 0 ? told : sentences).map((sentence) => withoutSmallWords(sentence, language));
  const words = bare.find((each) => each.length <= MOST_WORDS) ?? bare[0] ?? [];
  const cut = words.slice(0, MOST_WORDS);
  // Cut off in the middle, it does not end in a word that waits for the next.
  while (cut.length < words.length && language.sense.prepositions.includes(cut.at(-1) ?? '')) cut.pop();
  return cut.join(' ').replace(/[.,;:]+$/u, '');
}

function withoutSmallWords(sentence: string, { sense }: Language): string[] {
  const words = sentence.split(/\s+/u);
  return words.filter((word, index) => index === 0 || !sense.determiners.includes(word.toLowerCase()));
}
