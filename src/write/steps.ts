import type { Edit } from '../model/splice.ts';
import type { Plan } from './apply-edit.ts';
import { attributeEdits } from './attributes.ts';
import { bodyEdits } from './body.ts';
import type { DocumentEdit } from './edit.ts';
import { newLines } from './new-part.ts';
import { attributeOf, type OpenText, type TagPart } from './open-text.ts';
import { Refused } from './refused.ts';
import { findUnit, insertEdits, removeEdits } from './units.ts';
import { tidyBody } from './written.ts';

/**
 * One step becomes two. The first keeps its picture, its id and all that is said of it; what shows that the whole was
 * done belongs to the second. `done` says how the reader sees that the first is done.
 */
export function splitStep(open: OpenText, edit: Extract<DocumentEdit, { do: 'split' }>): Plan {
  const { part, index } = stepAt(open, edit.id);
  const [first, second] = [tidyBody(edit.first), tidyBody(edit.second)];
  if (first.length === 0 || second.length === 0) throw new Refused('words-for-both');
  const found = findUnit(open, edit.id);
  const moved = Object.fromEntries(ABOUT_THE_END.map((name) => [name, attributeOf(part, name)]));
  const lines = newLines({ tag: 'Step', attributes: moved, body: second }).join(open.eol);
  const ended = Object.fromEntries(
    ABOUT_THE_END.map((name) => [name, name === 'done' ? edit.done : undefined]),
  );
  const added = found ? insertEdits(found.row, found.index + 1, { text: lines }, open) : [];
  const order: (string | undefined)[] = open.parts.map(({ id }) => id);
  order.splice(index + 1, 0, undefined);
  return {
    edits: [...changedAttributes(part, ended, open), ...bodyEdits(part, first, open), ...added],
    order,
    about: index + 1,
  };
}

/**
 * A step and the one right behind it become one: the words of both, how the second is seen to be done, and what is said
 * besides of either. The picture is that of the first, unless only the second has one.
 */
export function joinSteps(open: OpenText, id: string): Plan {
  const { part, index } = stepAt(open, id);
  const next = open.parts[index + 1];
  if (!next) throw new Refused('no-next-step');
  if (next.sort !== 'tag' || next.tag !== 'Step') throw new Refused('next-is-no-step');
  const hasPicture = PICTURED.some((name) => attributeOf(part, name) !== undefined);
  const values = Object.fromEntries([
    ...[...ABOUT_THE_END, ...(hasPicture ? [] : PICTURED)].map((name) => [name, attributeOf(next, name)]),
    ...SAID_OF_BOTH.map((name) => [name, bothWords(attributeOf(part, name), attributeOf(next, name))]),
  ]) as Readonly<Record<string, string | undefined>>;
  const found = findUnit(open, next.id);
  if (!found) throw new Refused('gone');
  const [own, second] = [found.row.units[found.index - 1], found.row.units[found.index]];
  // Notes that speak to the checker go on to speak of these words.
  const notes = open.text.slice(second?.start ?? 0, next.at.start).trim();
  const start = own?.start ?? 0;
  return {
    edits: [
      ...(notes === '' ? [] : [{ start, end: start, text: notes + open.eol }]),
      ...changedAttributes(part, values, open),
      ...bodyEdits(part, [...part.body, ...next.body], open),
      ...removeEdits(found.row, found.index, open),
    ],
    order: open.parts.map((each) => each.id).toSpliced(index + 1, 1),
    about: id,
    became: new Map([[next.id, id]]),
  };
}

/** How a reader sees that it is done. */
export const ABOUT_THE_END = ['done', 'done-picture', 'done-alt', 'not-done-picture', 'not-done-alt'];
const SAID_OF_BOTH = ['wrong', 'key', 'why', 'coach'];
const PICTURED = ['picture', 'alt', 'show', 'photo-here'];

function stepAt({ parts }: OpenText, id: string): { part: TagPart; index: number } {
  const index = parts.findIndex((part) => part.id === id);
  const part = parts[index];
  if (part?.sort !== 'tag' || part.tag !== 'Step') throw new Refused('only-steps');
  return { part, index };
}

/** The edits that give several attributes of one tag their values at once; those without a value go. */
export function changedAttributes(
  part: TagPart,
  values: Readonly<Record<string, string | undefined>>,
  open: OpenText,
): readonly Edit[] {
  const named = Object.entries(values);
  const gone = new Set(named.flatMap(([name, value]) => (value === undefined ? [name] : [])));
  return named.flatMap(([name, value]) => attributeEdits(part, name, value, open, gone));
}

function bothWords(first: string | undefined, second: string | undefined): string | undefined {
  if (first === undefined || first === second) return second;
  return second === undefined ? first : `${first} ${second}`;
}
