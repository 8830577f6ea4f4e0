import type { Edit } from '../model/splice.ts';
import { indentAt } from './body.ts';
import type { OpenPart, OpenText, Stretch, TagPart } from './open-text.ts';
import type { WrittenPart } from './written.ts';

/** Parts that stand behind each other, with the notes that belong to each, and what parts two of them. */
export interface Row {
  readonly units: readonly Unit[];
  /** What parts two units at least: an empty line, or in a choice a line end. */
  readonly gap: string;
}

/** Which lists would run together. */
export type ListSort = 'numbers' | 'bullets';

export function listSortOf(part: WrittenPart): ListSort | undefined {
  if (part.type !== 'list') return undefined;
  return part.ordered ? 'numbers' : 'bullets';
}

/** A part with the notes that go with it: those right above it, and those by which a rule is silent about it. */
export interface Unit extends Stretch {
  readonly part: OpenPart;
}

/** What stands between the tags of a choice, or else all that stands below the facts. */
export function rowOf(open: OpenText, choice?: TagPart): Row {
  if (choice) {
    const indent = indentAt(choice.answers[0]?.at.start ?? 0, open.text);
    return { units: choice.answers.map((part) => ({ part, ...part.at })), gap: open.eol + indent };
  }
  return {
    units: open.parts.map((part) => ({ part, ...withNotes(part.at, open) })),
    gap: open.eol.repeat(2),
  };
}

/** The part with this id, the row that it stands in and its place there. */
export function findUnit(open: OpenText, id: string): { row: Row; index: number } | undefined {
  const rows = [rowOf(open), ...open.parts.flatMap((part) => (isChoice(part) ? [rowOf(open, part)] : []))];
  for (const row of rows) {
    const index = row.units.findIndex(({ part }) => part.id === id);
    if (index !== -1) return { row, index };
  }
  return undefined;
}

/** Two neighbouring groups change their places: units `from` up to `middle`, and `middle` up to `to`. */
export function swapEdits(
  row: Row,
  [from, middle, to]: readonly [number, number, number],
  open: OpenText,
): readonly Edit[] {
  const { units } = row;
  const [first, firstEnd] = [units[from], units[middle - 1]];
  const [second, secondEnd] = [units[middle], units[to - 1]];
  if (!first || !firstEnd || !second || !secondEnd) return [];
  const [previous, next] = [units[from - 1], units[to]];
  const text = (start: Unit, end: Unit): string => open.text.slice(start.start, end.end);
  return [
    ...gapEdit(row, [previous, first], [previous, second], open),
    { start: first.start, end: firstEnd.end, text: text(second, secondEnd) },
    ...gapEdit(row, [firstEnd, second], [secondEnd, first], open),
    { start: second.start, end: secondEnd.end, text: text(first, firstEnd) },
    ...gapEdit(row, [secondEnd, next], [firstEnd, next], open),
  ];
}

/** What is put in: its lines, the first one without its indent, and which sort of list it starts and ends with. */
export interface NewLines {
  readonly text: string;
  readonly starts?: ListSort;
  readonly ends?: ListSort;
}

/** New lines before the unit at an index, or behind the last one. */
export function insertEdits(
  row: Row,
  index: number,
  { text, starts, ends }: NewLines,
  open: OpenText,
): Edit[] {
  const [previous, next] = [row.units[index - 1], row.units[index]];
  if (next) {
    const gap = gapText(row, ends, listSort(next.part), row.gap, open);
    const before = previous && open.text.slice(previous.end, next.start);
    const mended = previous && gapText(row, listSort(previous.part), starts, before ?? '', open);
    return [
      ...(previous && mended !== undefined && mended !== before
        ? [{ start: previous.end, end: next.start, text: mended }]
        : []),
      { start: next.start, end: next.start, text: text + gap },
    ];
  }
  if (previous) {
    const gap = gapText(row, listSort(previous.part), starts, row.gap, open);
    return [{ start: previous.end, end: previous.end, text: gap + text }];
  }
  const end = Math.max(endOfFacts(open), ...open.notes.map((note) => note.end));
  const rest = /[\r\n]/u.test(open.text.slice(end)) ? '' : open.eol;
  return [{ start: end, end, text: row.gap + text + rest }];
}

/** A unit goes, and one of the two gaps around it. Notes that belong to nothing stay. */
export function removeEdits(row: Row, index: number, open: OpenText): Edit[] {
  const [previous, own, next] = [row.units[index - 1], row.units[index], row.units[index + 1]];
  if (!own) return [];
  const gone = (start: number, end: number): Edit[] => [{ start, end, text: '' }];
  const isSpace = (start: number, end: number): boolean => open.text.slice(start, end).trim() === '';
  if (!previous && !next) return gone(own.start, own.end);
  if (!previous || !next) {
    const [start, end] = next ? [own.end, next.start] : [previous?.end ?? 0, own.start];
    if (!isSpace(start, end)) return gone(own.start, own.end);
    return next ? gone(own.start, end) : gone(start, own.end);
  }
  const before = open.text.slice(previous.end, own.start);
  const after = open.text.slice(own.end, next.start);
  const kept =
    before.trim() === ''
      ? after
      : after.trim() === ''
        ? before
        : before.trimEnd() + row.gap + after.trimStart();
  return [
    {
      start: previous.end,
      end: next.start,
      text: gapText(row, listSort(previous.part), listSort(next.part), kept, open),
    },
  ];
}

function isChoice(part: OpenPart): part is TagPart {
  return part.sort === 'tag' && part.tag === 'Choice';
}

type Neighbours = readonly [Unit | undefined, Unit | undefined];

/** What has to change between two units of which others stand on both sides now. */
function gapEdit(row: Row, [end, start]: Neighbours, [before, after]: Neighbours, open: OpenText): Edit[] {
  if (!end || !start || !before || !after) return [];
  const written = open.text.slice(end.end, start.start);
  const text = gapText(row, listSort(before.part), listSort(after.part), written, open);
  return text === written ? [] : [{ start: end.end, end: start.start, text }];
}

/**
 * A gap that keeps its neighbours apart: two lists of one sort would be one list, and what is indented behind a list would
 * belong to its last line.
 */
function gapText(
  { gap }: Row,
  before: ListSort | undefined,
  after: ListSort | undefined,
  written: string,
  { eol }: OpenText,
): string {
  if (gap !== eol.repeat(2)) return /[\r\n]/u.test(written) ? written : gap;
  const note = written.trim();
  if (before !== undefined && before === after && note === '') return `${gap}${ANOTHER_LIST}${gap}`;
  const isApart = EMPTY_LINE_FIRST.test(written) && EMPTY_LINE_LAST.test(written);
  const apart = isApart ? written : note === '' ? gap : gap + note + gap;
  return before === undefined ? apart : apart.replace(/[ \t]+$/u, '');
}

const EMPTY_LINE_FIRST = /^[ \t]*(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)/u;
const EMPTY_LINE_LAST = /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)[ \t]*$/u;

/** A note keeps two lists apart that have become neighbours. */
const ANOTHER_LIST = '{/* another list */}';

function listSort(part: OpenPart): ListSort | undefined {
  const [first] = part.sort === 'list' ? part.body : [];
  return first && listSortOf(first);
}

function withNotes(at: Stretch, { notes, text }: OpenText): Stretch {
  let { start } = at;
  for (const note of notes.filter(({ end }) => end <= at.start).toReversed()) {
    const between = text.slice(note.end, start);
    const isOwn = /^\{\s*\/\*\s*easyread-ignore\b/u.test(text.slice(note.start, note.end));
    const isRightAbove = /^[ \t]*(?:\r\n|\r|\n)?[ \t]*$/u.test(between);
    if (between.trim() !== '' || !(isOwn || isRightAbove)) break;
    ({ start } = note);
  }
  return { start, end: at.end };
}

/** Where the second line of --- ends. */
function endOfFacts({ text, facts }: OpenText): number {
  const start = facts.offset + facts.yaml.length;
  return start + (/^[^\r\n]*/u.exec(text.slice(start))?.[0].length ?? 0);
}
