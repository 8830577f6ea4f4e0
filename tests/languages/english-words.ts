import { enGB } from '../../src/languages/en-GB/index.ts';
import { languageOf } from '../../src/languages/index.ts';
import type { Language } from '../../src/languages/language.ts';
import { shownWords } from './left-in-english.ts';

/**
 * Finds English in a text of another language: what Clearstep says in English and otherwise in that language, and
 * sentences with small words that none of its languages has.
 */
export function englishIn(text: string, tag: string): string[] {
  const plain = text.replace(/\s+/gu, ' ');
  return [...sayingsNotIn(tag).filter((saying) => says(plain, saying)), ...smallWords(plain)];
}

/** Words by which English is told, none of which is a word of Welsh, Polish or Arabic. */
const SMALL =
  /(?<!\p{L})(?:the|and|with|this|that|your|you|from|have|which|what|when|who|for|are|not)(?!\p{L})/giu;

/** One may stand in a name: "Health and Safety Executive". */
function smallWords(text: string): string[] {
  const found = [...text.matchAll(SMALL)].map(([word]) => word.toLowerCase());
  return new Set(found).size > 1 ? [`“${text.slice(0, 80)}”`] : [];
}

const known = new Map<string, string[]>();

/** What is said in English and otherwise in a language: labels and sentences, no words that may be a part of others. */
function sayingsNotIn(tag: string): string[] {
  const before = known.get(tag);
  if (before) return before;
  const own = new Set(allOf(languageOf(tag)));
  const sayings = allOf(enGB)
    .filter((saying) => /^\p{Lu}/u.test(saying) && /\p{L}{4}/u.test(saying) && !own.has(saying))
    .filter((saying) => !/Xyzzy|Plugh/iu.test(saying));
  known.set(tag, sayings);
  return sayings;
}

function allOf({ words, about, help }: Language): string[] {
  return [...shownWords(words), ...shownWords(about('Xyzzy', 'credited')), ...shownWords(help('A4'))].map(
    ([, shown]) => shown,
  );
}

/**
 * Whether it stands there by itself, and not as a part of another word. A single word may be a part of a name, as "Open"
 * is: it counts where it is all that there is, or stands in quote marks.
 */
function says(text: string, words: string): boolean {
  if (!words.includes(' '))
    return [text, ...(text.match(/(?<=[“„«])[^“”„«»]+(?=[”»])/gu) ?? [])].some(
      (each) => each.trim() === words,
    );
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const around = text.charAt(at - 1) + text.charAt(at + words.length);
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}
