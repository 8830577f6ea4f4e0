import type { Place } from '../../model/document.ts';
import { isInAddress } from '../../rules/engine/addresses.ts';
import { definedWords } from '../../rules/engine/definitions.ts';
import { explainedWords } from '../../rules/engine/known-words.ts';
import { nameAround } from '../../rules/engine/names.ts';
import type { Sentence } from '../../rules/engine/passage.ts';
import type { Examined } from '../../rules/rule.ts';

/** A word whose spelling is to be looked up. */
export interface WordToCheck {
  /** In small letters, with straight apostrophes. */
  readonly word: string;
  /** As it was typed first. */
  readonly typed: string;
  /** Wherever it stands, in the order of the file. */
  readonly places: readonly Place[];
  /** Whether it only ever starts a sentence, with a capital letter: then it may be a name. */
  readonly mayBeName: boolean;
}

/**
 * The words of a document that a dictionary is asked about, each once. Left out is what is known better than any
 * dictionary knows it: names, easy words, words of the project, and what the document explains or allows; and what no
 * dictionary knows: figures, short forms in capitals, addresses.
 */
export function wordsToCheck(examined: Examined): WordToCheck[] {
  const { vocabulary } = examined;
  const explained = explainedWords(examined);
  const defined = definedWords(examined);
  const isKnown = (word: string): boolean =>
    vocabulary.isEasy(word) ||
    vocabulary.abbreviations.inFull.has(word) ||
    vocabulary.baseForms(word).some((form) => explained.has(form) || defined.has(form));
  const found = new Map<string, { typed: string; places: Place[]; mayBeName: boolean }>();
  for (const sentence of examined.allSentences)
    for (const { lower, typed, mayBeName, place } of plainWords(sentence, examined)) {
      if (isKnown(lower)) continue;
      const known = found.get(lower) ?? { typed, places: [], mayBeName: true };
      known.places.push(place);
      known.mayBeName &&= mayBeName;
      found.set(lower, known);
    }
  return [...found].map(([word, facts]) => ({ word, ...facts }));
}

interface PlainWord {
  readonly lower: string;
  readonly typed: string;
  readonly mayBeName: boolean;
  readonly place: Place;
}

/** The words of a sentence that a dictionary may know, without the “’s” at their end. */
function plainWords(sentence: Sentence, examined: Examined): PlainWord[] {
  const { words, passage } = sentence;
  return words.flatMap((word, index) => {
    const { text, lower, start, end } = word;
    // “hi-vis” is no “vis”.
    const isJoined = passage.text[start - 1] === '-' || passage.text[end] === '-';
    const shortest = isJoined ? SHORTEST_JOINED : SHORTEST;
    const [plain = ''] = /^.*?(?=(?:['’]s)?$)/u.exec(text) ?? [];
    if (!/^[A-Za-z]?[a-z]+(?:['’][a-z]+)*$/.test(plain) || plain.length < shortest) return [];
    const mayBeName = /^[A-Z]/.test(plain);
    const startsSentence = index === 0 || /[:"“‘(]\s*$/.test(passage.text.slice(0, start));
    if (mayBeName && !startsSentence) return [];
    if (isInAddress(start, passage.text) || nameAround(word, sentence, examined)) return [];
    const place = passage.place(start, start + plain.length);
    return [{ lower: lower.slice(0, plain.length), typed: plain, mayBeName, place }];
  });
}

/** Two letters are a unit or a sign of something more often than a word. */
const SHORTEST = 3;
const SHORTEST_JOINED = 4;
