import { readdirSync, readFileSync } from 'node:fs';
import { readDataTable } from '../../src/model/read/common/data-table.ts';
import type { Label, LabelKind, LabelledSentence } from './read-sentences.ts';

/** The name of a set of found sentences: the letter with which its files start. */
export type Half = string;

/** The sets that lie in tests/cases/rules/found, in their order. */
export function halvesIn(root: URL): Half[] {
  return readdirSync(new URL(folder, root))
    .flatMap((name) => /^([a-z])-office\.tsv$/.exec(name)?.[1] ?? [])
    .sort();
}

/**
 * The text of the files of a kind that belong to any of the sets: `c-levels.tsv` to c, `ab-levels.tsv` to a and to b. Some
 * sets have none. Throws when none lies there for any set.
 */
export function readFilesOf(kind: 'good-pages' | 'levels', of: readonly Half[], root: URL): string[] {
  const end = `-${kind}.tsv`;
  const ofKind = readdirSync(new URL(folder, root)).filter((name) => name.endsWith(end));
  if (ofKind.length === 0) throw new Error(`No ${kind} lie in ${folder}.`);
  const files = ofKind.filter((name) => of.some((half) => name.slice(0, -end.length).includes(half)));
  return files.sort().map((name) => readFileSync(new URL(`${folder}${name}`, root), 'utf8'));
}

const folder = 'tests/cases/rules/found/';

/** A sentence that a stranger wrote and labelled. What the columns mean stands in tests/cases/rules/found/README.md. */
export interface FoundSentence extends LabelledSentence {
  readonly isEasy: boolean;
  /** Made up to stand against a fault by using its words in earnest: it is neither easy read nor of an office. */
  readonly isContrast: boolean;
  /** Words about which good editors differ: a remark on them counts neither way. */
  readonly grey: readonly Label[];
}

const columns = [
  'id',
  'source',
  'register',
  'sentence',
  'passive',
  'hard_words',
  'idioms',
  'spare_words',
  'notes',
] as const;

/** The classes of the labels, by their columns. */
const kindOf = {
  passive: 'passive',
  hard_words: 'hard word',
  idioms: 'idiom',
  spare_words: 'spare words',
} as const satisfies Record<string, LabelKind>;
type Column = keyof typeof kindOf;
const labelColumns = Object.keys(kindOf) as Column[];

/** Reads one set of found sentences. Throws when a label is not in its sentence: a mistake in the set. */
export function readFound(half: Half, root: URL): FoundSentence[] {
  return (['easy', 'office'] as const).flatMap((register) => {
    const file = new URL(`${folder}${half}-${register}.tsv`, root);
    return readDataTable(readFileSync(file, 'utf8'), columns).map((row) => ({
      text: row.sentence,
      isEasy: register === 'easy',
      isContrast: row.source.startsWith('constructed contrast'),
      labels: labelColumns.flatMap((column) =>
        place(row[column].split(/;\s*/), kindOf[column], row.sentence),
      ),
      grey: labelColumns.flatMap((column) =>
        place(greyWords(row.notes, column), kindOf[column], row.sentence),
      ),
    }));
  });
}

/** `grey hard_words: policy, request; tempting passive: is closed = state` -> policy, request. */
function greyWords(notes: string, column: Column): string[] {
  return notes.split(/;\s*/).flatMap((note) => {
    const words = note.startsWith(`grey ${column}: `) ? note.slice(`grey ${column}: `.length) : '';
    return words.split(/,\s*/);
  });
}

/** Where the words stand, in their order. */
function place(words: readonly string[], kind: LabelKind, sentence: string): Label[] {
  const lower = sentence.toLowerCase();
  let from = 0;
  return words.flatMap((each) => {
    const text = each.trim();
    if (text === '') return [];
    const start = [from, 0].map((at) => lower.indexOf(text.toLowerCase(), at)).find((at) => at >= 0);
    if (start === undefined) throw new Error(`“${text}” is not in: ${sentence}`);
    from = start + text.length;
    return [{ kind, start, end: from }];
  });
}
