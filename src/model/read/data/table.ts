import { type CsvLine, readCsv } from '../../csv-lines.ts';
import { unguarded } from '../../csv-text.ts';
import type { Place } from '../../document.ts';
import { indexLines } from '../../place.ts';
import { type ReaderRule, readerRules } from '../../reader-rules.ts';
import { quote, type Reading, type Wording } from '../common/reading.ts';
import { decodeTable } from './decode-table.ts';

/** A table beside a document: a line of names, and rows with a cell for each. */
export interface DataTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Every row has a cell for each column, and every column a name of its own. What is not so has been told. */
  readonly isWhole: boolean;
  /** Says what is wrong with a cell. Row -1 is the line with the names. */
  readonly report: (rule: ReaderRule, row: number, column: number, wording: Wording) => void;
  /** Says how many messages there were beyond those that were told. */
  readonly end: () => void;
}

/** A row is one person, or one answer. More is the table of a whole organisation, and no chart for easy reading. */
const MOST_LINES = 10_000;

/** Of one table. Whoever has put these right knows how to go on. */
const MOST_MESSAGES = 20;

/**
 * Reads a table as text. `undefined`: it cannot be used, and the reading has the messages. Of one that is not whole, its
 * cells can be looked at all the same, so that its author hears everything at once.
 */
export function readTable(bytes: Uint8Array, file: string, reading: Reading): DataTable | undefined {
  const text = decodeTable(bytes, file, reading);
  if (text === undefined) return undefined;
  const lines = linesOf(text);
  const told = { count: 0 };
  const places = indexLines(text);
  const say = (rule: ReaderRule, place: Place, wording: Wording): void => {
    told.count += 1;
    if (told.count <= MOST_MESSAGES) pushOnce(reading, { rule, file, place, wording });
  };
  const report: DataTable['report'] = (rule, row, column, wording) => {
    const line = lines[row + 1];
    if (line) say(rule, places.place(...cellRange(line, column)), wording);
  };
  const end = (): void => {
    const more = told.count - MOST_MESSAGES;
    const first = lines[0];
    if (more > 0 && first)
      pushOnce(reading, {
        rule: 'broken-table',
        file,
        place: places.place(...cellRange(first, 0)),
        wording: {
          found: `${more} more ${more === 1 ? 'thing is' : 'things are'} wrong in this table.`,
          allowed: `The first ${MOST_MESSAGES} are named with their lines.`,
          fix: 'Put these right first, and check again.',
        },
      });
  };
  const [head, ...rows] = lines;
  const table = {
    columns: head?.cells ?? [],
    rows: rows.map(({ cells }) => cells),
    report,
    end,
    isWhole: true,
  };
  if (rows.length > MOST_LINES) {
    report('table-too-long', MOST_LINES, 0, {
      found: `The table has ${rows.length.toLocaleString('en-GB')} lines below its first. This is number ${(MOST_LINES + 1).toLocaleString('en-GB')}.`,
      allowed: `A table has up to ${MOST_LINES.toLocaleString('en-GB')} lines.`,
      fix: 'Count the people first, and write one line for each answer: Good,12',
    });
    return undefined;
  }
  lines.forEach((line, index) => {
    if (line.isOpen)
      say('broken-table', places.place(line.start, line.start + 1), {
        found: 'In this line a quote mark opens and none closes it.',
        allowed: 'Words with a comma in them stand between two quote marks: "Yes, always",12',
        fix: 'Put the second quote mark, or delete the first.',
      });
    else if (line.cells.length !== table.columns.length) reportCells(line, index, table);
  });
  checkNames(table);
  return { ...table, isWhole: told.count === 0 };
}

interface Line extends CsvLine {
  /** Without spaces round their words. */
  readonly cells: readonly string[];
}

/** Lines with something in them. */
function linesOf(text: string): Line[] {
  return readCsv(text)
    .map((line) => ({ ...line, cells: line.raw.map((cell) => unguarded(cell.replace(/\s+/gu, ' ').trim())) }))
    .filter(({ cells, isOpen }) => isOpen || cells.some((cell) => cell !== ''));
}

/** Where a cell stands in the text. A cell that is not there stands at the end of its line. */
function cellRange({ raw, source, start }: Line, column: number): readonly [from: number, to: number] {
  let at = start;
  const end = start + source.trimEnd().length;
  for (const [index, cell] of raw.entries()) {
    const isQuoted = source[at - start] === '"';
    const written = isQuoted ? cell.length + 2 + (cell.match(/"/gu)?.length ?? 0) : cell.length;
    if (index === column) return [at, Math.min(at + written, end)];
    at += written + 1;
  }
  return [end, end];
}

function reportCells({ cells, source }: Line, index: number, table: DataTable): void {
  const { columns, report } = table;
  const isMore = cells.length > columns.length;
  report('broken-table', index - 1, isMore ? columns.length : cells.length, {
    found: `This line has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}: ${quote(source)}. The first line has ${columns.length}.`,
    allowed: 'Every line has as many cells as the first, with a comma between them.',
    fix: isMore
      ? 'Write numbers without a comma: 1200. Put words with a comma between quote marks: "Yes, always".'
      : 'Add what is missing. Where there is nothing to say, leave the cell empty and write its comma.',
  });
}

function checkNames({ columns, report }: DataTable): void {
  columns.forEach((name, index) => {
    if (name === '')
      report('broken-table', -1, index, {
        found: `Column ${index + 1} has no name.`,
        allowed: 'The first line of a table names every column.',
        fix: 'Write its name, for example: people. Or delete the column.',
      });
    else if (columns.indexOf(name) !== index)
      report('broken-table', -1, index, {
        found: `Two columns are called ${quote(name)}.`,
        allowed: 'Every column has a name of its own.',
        fix: 'Give one of them another name.',
      });
  });
}

/** Two charts may show one table: what is wrong with it is told once. */
function pushOnce(
  { messages }: Reading,
  { rule, file, place, wording }: { rule: ReaderRule; file: string; place: Place; wording: Wording },
): void {
  const isTold = messages.some(
    (each) =>
      each.file === file &&
      each.rule === rule &&
      each.place?.start.offset === place.start.offset &&
      each.found === wording.found,
  );
  if (!isTold) messages.push({ file, place, severity: readerRules[rule].severity, rule, ...wording });
}
