import { readFileSync } from 'node:fs';

/** A sentence of a labelled set, without its marks. How the marks are written stands in tests/cases/rules/README.md. */
export interface LabelledSentence {
  readonly text: string;
  readonly labels: readonly Label[];
}

/** What a person says must be found, and where: from the character `start` up to, not including, `end`. */
export interface Label {
  readonly kind: LabelKind;
  readonly start: number;
  readonly end: number;
}

export type LabelKind = (typeof marks)[number]['kind'];

const marks = [
  { kind: 'passive', open: '[', close: ']' },
  { kind: 'hard word', open: '*', close: '*' },
  { kind: 'abbreviation', open: '<', close: '>' },
  { kind: 'idiom', open: '{', close: '}' },
  { kind: 'spare words', open: '~', close: '~' },
  { kind: 'hurtful words', open: '!', close: '!' },
  { kind: 'childish word', open: '^', close: '^' },
] as const;

/** Reads a file of labelled sentences: one a line; empty lines and lines with # say nothing. */
export function readSentences(file: string | URL): LabelledSentence[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map(readSentence);
}

/** Takes the marks out of one line. Throws when a mark is never closed: a mistake in the set. */
export function readSentence(line: string): LabelledSentence {
  const labels: Label[] = [];
  const open: { readonly kind: LabelKind; readonly close: string; readonly start: number }[] = [];
  let text = '';
  for (const sign of line) {
    const last = open.at(-1);
    const mark = marks.find((each) => each.open === sign);
    if (last?.close === sign) {
      labels.push({ kind: last.kind, start: last.start, end: text.length });
      open.pop();
    } else if (mark) {
      open.push({ kind: mark.kind, close: mark.close, start: text.length });
    } else text += sign;
  }
  if (open.length > 0) throw new Error(`A mark is not closed in: ${line}`);
  return { text, labels };
}
