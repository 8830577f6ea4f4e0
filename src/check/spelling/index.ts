import { Tinypool } from 'tinypool';
import type { Message } from '../../model/message.ts';
import type { Examined } from '../../rules/rule.ts';
import type { SpellingOrder, UnknownWord } from './worker.ts';
import { type WordToCheck, wordsToCheck } from './words-to-check.ts';

/** Looks words up in a dictionary, in a thread of its own that ends with it. */
export interface SpellingCheck extends AsyncDisposable {
  /** One message for each word that the dictionary of the document's language does not have; none without a dictionary. */
  check(examined: Examined): Promise<Message[]>;
}

/** Opens the dictionary when the first document comes. */
export function openSpellingCheck(): SpellingCheck {
  const pool = new Tinypool({
    filename: new URL('worker.ts', import.meta.url).href,
    name: 'findUnknown',
    minThreads: 1,
    maxThreads: 1,
  });
  return {
    check: async (examined) => {
      const words = wordsToCheck(examined);
      const order: SpellingOrder = { language: examined.language.tag, words: words.map(({ word }) => word) };
      if (words.length === 0) return [];
      const unknown = ((await pool.run(order)) ?? []) as UnknownWord[];
      return unknown.flatMap((each) => messagesFor(each, words, examined));
    },
    [Symbol.asyncDispose]: () => pool.destroy(),
  };
}

function messagesFor(
  { word, near, isSlip }: UnknownWord,
  words: readonly WordToCheck[],
  { document, vocabulary }: Examined,
): Message[] {
  const asked = words.find((each) => each.word === word);
  const place = asked?.places[0];
  if (!asked || !place) return [];
  const isEasy = (words: string): boolean => words.split(' ').every((each) => vocabulary.isEasy(each));
  // The words that most people know are what most people mean. Two words in place of one are only meant then.
  const fitting = near.filter((each) => !each.includes(' ') || isEasy(each));
  const ranked = fitting.toSorted((a, b) => Number(isEasy(b)) - Number(isEasy(a)));
  const [nearest] = ranked;
  // A name at the start of a sentence looks like any other word. Only a slip in an easy word is sure.
  if (asked.mayBeName && !(isSlip && nearest !== undefined && isEasy(nearest))) return [];
  const meant = ranked.slice(0, MOST_SHOWN).map((each) => `“${each}”`);
  const times = asked.places.length;
  const keep = `If it is right, add it to content/words/${document.language}.yml, or to “words” at the top of this file.`;
  return [
    {
      file: document.file,
      place,
      severity: 'warning',
      rule: 'not-in-dictionary',
      found: `“${asked.typed}” is not in the dictionary.${times > 1 ? ` It stands here ${times} times.` : ''}`,
      allowed:
        'Words as the dictionary writes them, names, the words of the project, and words that the document explains.',
      fix: meant.length > 0 ? `Did you mean ${either(meant)}? ${keep}` : `Look at its letters. ${keep}`,
    },
  ];
}

const MOST_SHOWN = 3;

function either(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
