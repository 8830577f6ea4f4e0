import { type Edit, splice } from '../model/splice.ts';
import type { Plan } from './apply-edit.ts';
import type { DocumentEdit } from './edit.ts';
import { withoutItemEdits } from './facts.ts';
import { newLines, type NewPart } from './new-part.ts';
import { everyPart, type OpenPart, type OpenText } from './open-text.ts';
import { referencesIn, resolve } from './references.ts';
import { Refused } from './refused.ts';
import {
  findUnit,
  insertEdits,
  listSortOf,
  removeEdits,
  type Row,
  rowOf,
  swapEdits,
  type Unit,
} from './units.ts';
import { tidyBody, type WrittenPart } from './written.ts';

type EditOf<Name extends DocumentEdit['do']> = Omit<Extract<DocumentEdit, { do: Name }>, 'do'>;

/** A part and its neighbour change their places. */
export function movePart(open: OpenText, { id, by }: EditOf<'move'>): Plan {
  const { row, index } = unitOf(open, id);
  const { units } = row;
  const [from, to] = groupAround(units, index);
  const isUp = by === 'up';
  const isStep = isTag(units[index], 'Step');
  const [a, b, c] = isUp
    ? [startBefore(units, from, isStep), from, to]
    : [from, to, endBehind(units, to, isStep)];
  if (a === b || b === c) throw new Refused(isUp ? 'first-one' : 'last-one');
  return swapGroups(row, [a, b, c], id, open);
}

/** A part moves past several others. Where it stands already, nothing changes. */
export function movePartBefore(open: OpenText, { id, before: next }: EditOf<'move-before'>): Plan {
  const { row, index } = unitOf(open, id);
  const { units } = row;
  const [from, to] = groupAround(units, index);
  const wanted = next === undefined ? units.length : placeOf(row, next);
  // A step comes no closer to another one than the warnings that protect that.
  const at = isTag(units[index], 'Step') && wanted < units.length ? groupAround(units, wanted)[0] : wanted;
  if (at >= from && at <= to) return { edits: [], order: idsOf(open), about: id };
  return swapGroups(row, at < from ? [at, from, to] : [from, to, at], id, open);
}

function swapGroups(row: Row, places: readonly [number, number, number], id: string, open: OpenText): Plan {
  const { units } = row;
  const [a, b, c] = places;
  const moved = [...units.slice(0, a), ...units.slice(b, c), ...units.slice(a, b), ...units.slice(c)];
  checkWarnings(moved, units);
  return { edits: swapEdits(row, places, open), order: orderOf(open, moved), about: id };
}

/** New parts before or behind one that is there, or at the end. */
export function addParts(open: OpenText, { part, before: next, after }: EditOf<'add'>): Plan {
  const row = rowOf(open);
  const units = row.units.length;
  const index =
    next !== undefined ? placeOf(row, next) : after !== undefined ? placeOf(row, after) + 1 : units;
  const parts = [part].flat() as readonly NewPart[];
  const bodies = parts.flatMap((each): (WrittenPart | undefined)[] =>
    'heading' in each || 'tag' in each ? [undefined] : [...tidyBody(each.body)],
  );
  const [starts, ends] = [bodies[0], bodies.at(-1)].map((each) => each && listSortOf(each));
  const text = parts.map((each) => newLines(each).join(open.eol)).join(row.gap);
  if (bodies.length === 0) throw new Refused('nothing-to-put-in');
  const edits = insertEdits(row, index, { text, ...(starts && { starts }), ...(ends && { ends }) }, open);
  return { edits, order: idsOf(open).toSpliced(index, 0, ...bodies.map(() => undefined)), about: index };
}

/** A new answer, the last one of its question. */
export function addAnswer(open: OpenText, { id, answer }: EditOf<'add-answer'>): Plan {
  const choice = open.parts.find((part) => part.id === id);
  if (choice?.sort !== 'tag' || choice.tag !== 'Choice' || !choice.closing)
    throw new Refused('only-questions');
  const row = rowOf(open, choice);
  const last = row.units.at(-1);
  const indent = last ? row.gap.slice(open.eol.length) : '  ';
  const text = newLines({ tag: 'Answer', ...answer }, indent).join(open.eol);
  const edits = last
    ? insertEdits(row, row.units.length, { text: text.trimStart() }, open)
    : [{ start: choice.closing.start, end: choice.closing.start, text: text + open.eol }];
  return { edits, order: idsOf(open), about: id };
}

/** A part goes, and an edition that shows it shows it no more. What an answer leads to stays. */
export function removePart(open: OpenText, id: string): Plan {
  const { row, index } = unitOf(open, id);
  const unit = row.units[index];
  const isAnswer = open.parts.every((part) => part.id !== id);
  if (isAnswer && row.units.length <= FEWEST_ANSWERS) throw new Refused('two-answers');
  if (!isAnswer) {
    checkWarnings(row.units.toSpliced(index, 1), row.units);
    if (unit) checkNamed(unit.part, open);
  }
  const order = isAnswer ? idsOf(open) : idsOf(open).toSpliced(index, 1);
  const shown = unit && !isAnswer ? withoutShown(open, unit.part) : [];
  return { edits: [...removeEdits(row, index, open), ...shown], order };
}

/** The same once more, right behind it. Its id stays with the first. */
export function duplicatePart(open: OpenText, id: string): Plan {
  const { row, index } = unitOf(open, id);
  const unit = row.units[index];
  if (!unit || open.parts.every((part) => part.id !== id)) throw new Refused('answers-differ');
  const { part } = unit;
  const from = unit.start;
  const written = open.text.slice(from, unit.end);
  const own = part.sort === 'tag' ? part.attributes.find(({ name }) => name === 'id') : undefined;
  const space = own ? (/\s*$/u.exec(open.text.slice(0, own.at.start))?.[0].length ?? 0) : 0;
  const edits: Edit[] = own ? [{ start: own.at.start - space - from, end: own.at.end - from, text: '' }] : [];
  // Two fields with the same label need an id, by which their answers are kept apart.
  if (part.sort === 'tag' && part.tag === 'Field')
    edits.push(idEdit(part.opening.start + '<Field'.length - from, freeId(part.id, open)));
  const sort = part.sort === 'list' && part.body[0] ? listSortOf(part.body[0]) : undefined;
  const text = splice(written, edits);
  return {
    edits: insertEdits(row, index + 1, { text, ...(sort && { starts: sort, ends: sort }) }, open),
    order: idsOf(open).toSpliced(index + 1, 0, undefined),
    about: index + 1,
  };
}

/** `<Choice>` holds two or more answers. */
const FEWEST_ANSWERS = 2;

/** Answers move within their question; the row of parts stays. */
function orderOf(open: OpenText, units: readonly Unit[]): (string | undefined)[] {
  const ids = units.map(({ part }) => part.id);
  return open.parts.some(({ id }) => id === ids[0]) ? ids : idsOf(open);
}

function unitOf(open: OpenText, id: string): { row: Row; index: number } {
  const found = findUnit(open, id);
  if (!found) throw new Refused('gone');
  return found;
}

function placeOf({ units }: Row, id: string): number {
  const index = units.findIndex(({ part }) => part.id === id);
  if (index === -1) throw new Refused('neighbour-gone');
  return index;
}

function idsOf({ parts }: OpenText): (string | undefined)[] {
  return parts.map(({ id }) => id);
}

/** The place of a part among others; a step with the warnings right before it. */
function groupAround(units: readonly Unit[], index: number): readonly [from: number, to: number] {
  let from = index;
  if (isTag(units[index], 'Step')) while (isWarning(units[from - 1])) from -= 1;
  return [from, index + 1];
}

/** Where what stands before starts: a step with its warnings is passed as one, but by one of its own warnings. */
function startBefore(units: readonly Unit[], from: number, isStep: boolean): number {
  if (from === 0) return from;
  return isStep ? groupAround(units, from - 1)[0] : from - 1;
}

/** Where what stands behind ends: with warnings, the step that they protect. */
function endBehind(units: readonly Unit[], to: number, isStep: boolean): number {
  let end = Math.min(units.length, to + 1);
  if (!isStep) return end;
  let at = to;
  while (isWarning(units[at])) at += 1;
  if (isTag(units[at], 'Step')) end = at + 1;
  return end;
}

function isWarning(unit: Unit | undefined): boolean {
  return isTag(unit, 'Stop') || isTag(unit, 'Emergency');
}

function isTag(unit: Unit | undefined, tag: string): boolean {
  return unit?.part.sort === 'tag' && unit.part.tag === tag;
}

/** A warning behind the last step protects nobody. */
function checkWarnings(after: readonly Unit[], before: readonly Unit[]): void {
  if (isStopLast(after) && !isStopLast(before)) throw new Refused('warning-last');
}

function isStopLast(units: readonly Unit[]): boolean {
  const last = units.findLastIndex((unit) => isTag(unit, 'Step') || isTag(unit, 'Choice'));
  return last !== -1 && units.slice(last + 1).some((unit) => isTag(unit, 'Stop'));
}

/** What something else leads to or adds cannot go. */
function checkNamed(part: OpenPart, open: OpenText): void {
  const own = new Set(everyPart([part]).map(({ id }) => id));
  for (const reference of referencesIn(open)) {
    if (reference.sort === 'only' || own.has(reference.owner) || resolve(reference, open)?.id !== part.id)
      continue;
    throw new Refused(reference.sort === 'of' ? 'added-up' : 'leads-here', reference.from);
  }
}

/** An edition that shows nothing else is not asked for any more. */
function withoutShown(open: OpenText, part: OpenPart): readonly Edit[] {
  const shown = referencesIn(open).filter(({ sort }) => sort === 'only');
  const own = shown.filter((each) => resolve(each, open)?.id === part.id);
  const paths = own.map(({ owner, path }) => {
    const others = shown.filter((each) => each.owner === owner);
    return others.every((each) => own.includes(each)) ? path.slice(0, 2) : path;
  });
  return withoutItemEdits(open, paths) ?? [];
}

function freeId(id: string, open: OpenText): string {
  const taken = new Set(everyPart(open.parts).map((part) => part.id));
  const base = id.replace(/[^a-z0-9-]+/gu, '').replace(/^-+|-+$/gu, '') || 'field';
  let number = 2;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}

/** An id written into a tag, behind its name. */
export function idEdit(at: number, id: string): Edit {
  return { start: at, end: at, text: ` id="${id}"` };
}
