import type { Examined } from '../rule.ts';
import type { Passage, Sentence } from './passage.ts';
import { wordsOf } from './sentences.ts';

/** Words of a passage that are a term, in whatever form. */
export interface TermUse {
  readonly passage: Passage;
  readonly sentence: Sentence;
  /** Its first and last word in the sentence. */
  readonly first: number;
  readonly last: number;
  /** Where it starts and ends in its passage. */
  readonly start: number;
  readonly end: number;
}

/** Where a term of the project or the document ("first aider") stands, in reading order. The forms of its words do not matter. */
export function findTerm(term: string, examined: Examined): TermUse[] {
  const [first, ...rest] = termWords(term, examined.language.tag);
  if (first === undefined) return [];
  return (indexOf(examined).get(first) ?? []).flatMap(({ sentence, at }) => {
    const fits = rest.every((word, index) => {
      const written = sentence.words[at + index + 1]?.lower;
      return written !== undefined && formsOf(written, examined).includes(word);
    });
    const [start, end] = [sentence.words[at]?.start, sentence.words[at + rest.length]?.end];
    if (!fits || start === undefined || end === undefined) return [];
    return [{ passage: sentence.passage, sentence, first: at, last: at + rest.length, start, end }];
  });
}

/** Language -> term -> its words. Terms are the same in document after document. */
const known = new Map<string, Map<string, readonly string[]>>();

/** The words of a term, in lower case; of an English one without the s of a plural. */
function termWords(term: string, language: string): readonly string[] {
  let terms = known.get(language);
  if (!terms) known.set(language, (terms = new Map<string, readonly string[]>()));
  let words = terms.get(term);
  if (!words)
    terms.set(
      term,
      (words = wordsOf(term, language).map(({ lower }) =>
        language.startsWith('en') ? singular(lower) : lower,
      )),
    );
  return words;
}

function singular(word: string): string {
  return word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

interface Use {
  readonly sentence: Sentence;
  readonly at: number;
}

const indexes = new WeakMap<Examined, ReadonlyMap<string, readonly Use[]>>();

/** The first words of all terms -> where they stand, in whatever form. */
function indexOf(examined: Examined): ReadonlyMap<string, readonly Use[]> {
  const before = indexes.get(examined);
  if (before) return before;
  const index = new Map(firstWordsOf(examined).map((word): [string, Use[]] => [word, []]));
  /** A written word -> the lists of uses that it belongs on. Most belong on none, and come again and again. */
  const listsOf = new Map<string, readonly Use[][]>();
  for (const sentence of examined.allSentences) {
    if (sentence.passage.part === 'word') continue;
    sentence.words.forEach(({ lower }, at) => {
      let lists = listsOf.get(lower);
      if (!lists)
        listsOf.set(
          lower,
          (lists = formsOf(lower, examined)
            .map((form) => index.get(form))
            .filter((uses) => uses !== undefined)),
        );
      for (const uses of lists) uses.push({ sentence, at });
    });
  }
  indexes.set(examined, index);
  return index;
}

function firstWordsOf({ document, vocabulary, language }: Examined): string[] {
  const terms = [
    ...vocabulary.terms.map(({ word }) => word),
    ...document.blocks.flatMap((block) => (block.type === 'word' ? [block.word] : [])),
  ];
  return terms.map((term) => termWords(term, language.tag)[0] ?? '');
}

function formsOf(word: string, { vocabulary }: Examined): readonly string[] {
  return vocabulary.baseForms(word);
}
