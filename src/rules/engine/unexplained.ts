import type { Place } from '../../model/document.ts';
import type { Examined } from '../rule.ts';
import type { NameSort } from '../vocabulary.ts';
import { isDefinedIn } from './definitions.ts';
import { namesIn, touchesName } from './names.ts';
import type { Sentence } from './passage.ts';
import { findTerm, type TermUse } from './word-index.ts';

/** A term or a name that has an explanation, and that the document uses without giving it. */
export interface Unexplained {
  readonly term: string;
  readonly explanation: string;
  /** Where it stands first. */
  readonly place: Place;
  /** What it is the name of. Absent: a word of the project. */
  readonly sort?: NameSort;
}

/** What a document has to explain: words of the project, and for easy reading the names of benefits, laws and bodies, each once. */
export function unexplainedIn(examined: Examined): Unexplained[] {
  return [...unexplainedTerms(examined), ...(examined.limits.isEasyRead ? unexplainedNames(examined) : [])];
}

function unexplainedTerms(examined: Examined): Unexplained[] {
  const { vocabulary } = examined;
  const explained = explainedIn(examined);
  const terms = vocabulary.terms.filter(({ name }) => !name);
  const uses = new Map(terms.map(({ word }) => [word, findTerm(word, examined)] as const));
  const all = [...uses.values()].flat();
  return terms.flatMap(({ word, explanation }): Unexplained[] => {
    if (explanation === undefined || explained.has(word.toLowerCase())) return [];
    const own = uses.get(word) ?? [];
    if (own.some(isDefined)) return [];
    const use = own.find(
      (each) => each.passage.isProse && !isPartOfAnother(each, all) && !isOfName(each, examined),
    );
    return use ? [{ term: word, explanation, place: use.passage.place(use.start, use.end) }] : [];
  });
}

/** "Disability" in "learning disability": the longer term says what it is. */
function isPartOfAnother({ passage, start, end }: TermUse, all: readonly TermUse[]): boolean {
  return all.some(
    (other) =>
      other.passage === passage &&
      other.start <= start &&
      end <= other.end &&
      other.end - other.start > end - start,
  );
}

function isDefined({ sentence, first, last }: TermUse): boolean {
  return isDefinedIn(sentence, first, last);
}

function isOfName({ sentence, first, last }: TermUse, examined: Examined): boolean {
  const [start, end] = [sentence.words[first], sentence.words[last]];
  return start !== undefined && end !== undefined && touchesName(start, end, sentence, examined);
}

function unexplainedNames(examined: Examined): Unexplained[] {
  const explained = explainedIn(examined);
  const terms = new Set(examined.vocabulary.terms.map(({ word }) => word.toLowerCase()));
  const seen = new Map<string, Unexplained | undefined>();
  for (const [sentence, names] of namesIn(examined))
    for (const { known, first, last } of names) {
      const explanation = known?.explanation;
      if (!known || explanation === undefined || !sentence.passage.isProse) continue;
      const isFine = [known.name, known.short ?? ''].some(
        (word) => explained.has(word.toLowerCase()) || terms.has(word.toLowerCase()),
      );
      if (isFine || isDefinedName(sentence, first.start, last.end)) seen.set(known.name, undefined);
      else if (!seen.has(known.name))
        seen.set(known.name, {
          term: known.name,
          explanation,
          place: sentence.passage.place(first.start, last.end),
          sort: known.sort,
        });
    }
  return [...seen.values()].filter((each) => each !== undefined);
}

function isDefinedName(sentence: Sentence, start: number, end: number): boolean {
  const first = sentence.words.findIndex((word) => word.start === start);
  const last = sentence.words.findIndex((word) => word.end === end);
  return isDefinedIn(sentence, first, last);
}

/** What the document explains in a `<Word>`, and what it says its readers know. */
function explainedIn({ document }: Examined): ReadonlySet<string> {
  const words = document.blocks.flatMap((block) => (block.type === 'word' ? [block.word] : []));
  return new Set([...words, ...document.words].map((word) => word.toLowerCase()));
}
