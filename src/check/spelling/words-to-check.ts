import type { Place } from '../../model/document.ts';
import { isInAddress } from '../../rules/engine/addresses.ts';
import { definedWords } from '../../rules/engine/definitions.ts';
import { explainedWords } from '../../rules/engine/known-words.ts';
import { nameAround } from '../../rules/engine/names.ts';
import { lowerAt, type Sentence, type Word } from '../../rules/engine/passage.ts';
import { isInPhrase } from '../../rules/engine/phrases.ts';
import type { Examined } from '../../rules/rule.ts';
import type { WordAsked } from './worker.ts';

/** A word whose spelling is to be looked up. */
export interface WordToCheck extends Omit<WordAsked, 'onlyListed'> {
  /** As it was typed first. */
  readonly typed: string;
  /** Wherever it stands, in the order of the file. */
  readonly places: readonly Place[];
  /** Whether it is a name, by its capital letter or because somebody put it on a list of names. */
  readonly isName: boolean;
  /** Whether a sentence of the document says what it is. */
  readonly isDefined: boolean;
  /** Whether it starts an instruction, as far as the word after it tells: "Swich the light off". */
  readonly isInstruction: boolean;
}

/**
 * The words of a document that a dictionary is asked about, each once. Left out is what is known better than any
 * dictionary knows it: the words of the project, and what the document explains or allows; and what no dictionary
 * knows: figures, short forms in capitals, addresses.
 */
export function wordsToCheck(examined: Examined): WordToCheck[] {
  const { vocabulary } = examined;
  const explained = explainedWords(examined);
  const defined = definedWords(examined);
  const isKnown = (word: string): boolean =>
    vocabulary.abbreviations.inFull.has(word) ||
    vocabulary.baseForms(word).some((form) => explained.has(form));
  const found = new Map<string, Omit<WordToCheck, 'places'> & { readonly places: Place[] }>();
  for (const sentence of examined.allSentences)
    for (const { place, ...word } of plainWords(sentence, examined)) {
      if (isKnown(word.word)) continue;
      const known = found.get(word.word);
      const places = [...(known?.places ?? []), place];
      // What stands once in small letters is a word, and what is a name in one place is one in all.
      const mayBeName = word.mayBeName && (known?.mayBeName ?? true);
      const isName = word.isName || (known?.isName ?? false);
      const isDefined = vocabulary.baseForms(word.word).some((form) => defined.has(form));
      found.set(word.word, { ...word, ...known, places, mayBeName, isName, isDefined });
    }
  return [...found.values()];
}

type PlainWord = Omit<WordToCheck, 'places' | 'isDefined'> & { readonly place: Place };

/** The words of a sentence that a dictionary may know, without the “’s” at their end. */
function plainWords(sentence: Sentence, examined: Examined): PlainWord[] {
  const { text: all } = sentence.passage;
  return sentence.words.flatMap((word, index) => {
    const { text, lower, start } = word;
    const whole = joinedWith(word, all);
    const [plain = ''] = /^.*?(?=(?:['’]s)?$)/u.exec(text) ?? [];
    const shortest = whole === undefined ? SHORTEST : SHORTEST_JOINED;
    // Two short forms in one word ("they'd've") are in no dictionary.
    if (!/^[A-Za-z]?[a-z]+(?:['’][a-z]+)?$/.test(plain) || plain.length < shortest) return [];
    if (isInAddress(start, all)) return [];
    // “Inter alia”, “a no brainer”: its rule says what to write instead.
    if (isInPhrase(word, sentence, ['idioms', 'setPhrases', 'wordy'], examined)) return [];
    const hasCapital = /^[A-Z]/.test(plain);
    const startsSentence = index === 0 || /[:"“‘(]\s*$/.test(all.slice(0, start));
    return [
      {
        word: lower.slice(0, plain.length),
        ...(whole !== undefined && { whole }),
        typed: plain,
        isName: (hasCapital && !startsSentence) || nameAround(word, sentence, examined) !== undefined,
        mayBeName: hasCapital,
        isInstruction: index === 0 && afterInstruction.has(lowerAt(sentence.words, 1)),
        place: sentence.passage.place(start, start + plain.length),
      },
    ];
  });
}

/** "hi-vis" around "vis", in small letters. Absent: the word stands alone. */
function joinedWith({ start, end }: Word, text: string): string | undefined {
  if (text[start - 1] !== '-' && text[end] !== '-') return undefined;
  const before = /[\p{L}\p{N}-]*$/u.exec(text.slice(0, start))?.[0] ?? '';
  const after = /^[\p{L}\p{N}-]*/u.exec(text.slice(end))?.[0] ?? '';
  return `${before}${text.slice(start, end)}${after}`.toLowerCase();
}

/** What nobody says after a name: "Priya the cup". */
const afterInstruction = new Set(
  'the a an your it this that these those them us all some any each every'.split(' '),
);

/** Two letters are a unit or a sign of something more often than a word. */
const SHORTEST = 3;
const SHORTEST_JOINED = 4;
