import { altNameOf, tagRule } from '../../../model/tags.ts';
import type { FormField } from '../../../languages/make-form-words.ts';

/** The words for the attributes that have a field. */
export const labels: Readonly<Record<string, FormField>> = {
  done: 'done',
  wrong: 'wrong',
  short: 'short',
  cue: 'cue',
  key: 'key',
  why: 'why',
  coach: 'coach',
  word: 'word',
  who: 'who',
  question: 'question',
  when: 'when',
  'go-to': 'goTo',
  label: 'label',
  type: 'type',
  options: 'options',
  of: 'of',
  rows: 'rows',
  columns: 'columns',
  help: 'help',
  data: 'data',
  say: 'say',
  names: 'names',
  numbers: 'numbers',
  count: 'count',
  answers: 'answers',
  row: 'row',
  'photo-here': 'photoHere',
  sign: 'sign',
  captions: 'captions',
  sound: 'sound',
  'spoken-by': 'spokenBy',
  transcript: 'transcript',
};
/** Those that mean something else at a chart. */
export const chartLabels: Readonly<Record<string, FormField>> = { label: 'chartLabel', type: 'chartType' };
/** Those that stand before the words of a part. */
export const before = new Set(['word', 'who', 'question', 'when', 'label', 'type']);
/** Those that are nearly always filled in. */
export const mainFields = [...before, 'done', 'wrong', 'short', 'go-to', 'options', 'help', 'say'];
/** The pictures that have a field of their own sort, beside what each shows. */
export const pictureNames = ['picture', 'done-picture', 'not-done-picture'] as const;
export type PictureName = (typeof pictureNames)[number];
/** Those that have a field of their own sort, or none. */
export const seldom: ReadonlySet<string> = new Set([
  ...pictureNames,
  ...pictureNames.map(altNameOf),
  'id',
  'show',
]);
/** Those whose value is chosen from a list. */
export const chosenAttributes: ReadonlySet<string> = new Set(['type', 'data', 'spoken-by', 'go-to']);
/** The attributes of a tag that have a field in the form. All others are shown as they stand in the text. */
export function attributesWithField(tag: string): readonly string[] {
  const own = Object.keys(tagRule(tag)?.attributes ?? {});
  return own.filter((name) => labels[name] !== undefined || (seldom.has(name) && name !== 'id'));
}
