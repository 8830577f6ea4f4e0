import { Tinypool } from 'tinypool';
import { moduleBeside } from '../../files/own-module.ts';
import type { Message } from '../../model/message.ts';
import type { Examined } from '../../rules/rule.ts';
import type { Vocabulary } from '../../rules/vocabulary.ts';
import type { SpellingOrder, UnknownWord } from './worker.ts';
import { withCapitalOf } from '../../rules/engine/wording.ts';
import { type WordToCheck, wordsToCheck } from './words-to-check.ts';

/** Looks words up in a dictionary, in a thread of its own that ends with it. */
export interface SpellingCheck extends AsyncDisposable {
  /** One message for each word that the dictionary of the document's language does not have; none without a dictionary. */
  check(examined: Examined): Promise<Message[]>;
}

/** Opens the dictionary when the first document comes. */
export function openSpellingCheck(): SpellingCheck {
  const pool = new Tinypool({
    filename: moduleBeside('worker', import.meta.url),
    name: 'findUnknown',
    minThreads: 1,
    maxThreads: 1,
  });
  return {
    check: async (examined) => {
      const words = wordsToCheck(examined);
      const order: SpellingOrder = {
        language: examined.language.tag,
        words: words.map(({ word, whole, isName, isDefined, mayBeName }) => ({
          word,
          onlyListed: isName || isDefined,
          mayBeName,
          ...(whole !== undefined && { whole }),
        })),
      };
      if (words.length === 0) return [];
      const unknown = ((await pool.run(order)) ?? []) as UnknownWord[];
      return unknown.flatMap((each) => messagesFor(each, words, examined));
    },
    [Symbol.asyncDispose]: () => pool.destroy(),
  };
}

function messagesFor(
  { word, near, by }: UnknownWord,
  words: readonly WordToCheck[],
  { document, vocabulary }: Examined,
): Message[] {
  const asked = words.find((each) => each.word === word);
  const place = asked?.places[0];
  if (!asked || !place) return [];
  const likely = by === 'listed' ? near : likelyAmong(near, vocabulary);
  if (asked.isName && !/^\p{Lu}/u.test(likely[0] ?? '')) return [];
  // A name at the start of a sentence looks like any other word. Only a slip in an instruction is sure: “Swich it off.”
  const isSure =
    by === 'listed' || (by === 'slip' && asked.isInstruction && isCommon(likely[0] ?? '', vocabulary));
  if (asked.mayBeName && !isSure) return [];
  const meant = likely.slice(0, MOST_SHOWN).map((each) => `“${withCapitalOf(asked.typed, each)}”`);
  const times = asked.places.length;
  const keep = `If it is right, add it to content/words/${document.language}.yml, or to “words” at the top of this file.`;
  return [
    {
      file: document.file,
      place,
      severity: 'warning',
      rule: 'not-in-dictionary',
      found: `“${asked.typed}” ${by === 'listed' ? 'is a slip of spelling' : 'is not in the dictionary'}.${times > 1 ? ` It stands here ${times} times.` : ''}`,
      allowed:
        'Words as the dictionary writes them, names, the words of the project, and words that the document explains.',
      fix: `${advise(meant, by)} ${keep}`,
    },
  ];
}

const MOST_SHOWN = 3;

/** The words that most people know are what most people mean. Two words in place of one come last, and only if easy. */
function likelyAmong(near: readonly string[], vocabulary: Vocabulary): readonly string[] {
  const isTwo = (each: string): boolean => each.includes(' ');
  const easy = near.filter((each) => each.split(' ').every((part) => vocabulary.isEasy(part)));
  const ranked = easy.toSorted((a, b) => Number(isTwo(a)) - Number(isTwo(b)));
  if (ranked.length > 0) return ranked;
  const single = near.filter((each) => !isTwo(each));
  const common = single.filter((each) => isCommon(each, vocabulary));
  return common.length > 0 ? common : single;
}

function isCommon(word: string, vocabulary: Vocabulary): boolean {
  return word !== '' && (vocabulary.isEasy(word) || vocabulary.isHard(word));
}

function advise(meant: readonly string[], by: UnknownWord['by']): string {
  if (meant.length === 0) return 'Look at its letters.';
  return by === 'listed' ? `Write ${either(meant)}.` : `Did you mean ${either(meant)}?`;
}

function either(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
