import { delimiterOf, readCsv } from '../model/csv-lines.ts';
import { cellSource, unguarded } from '../model/csv-text.ts';
import type { Edit } from '../model/splice.ts';
import { splice } from '../model/splice.ts';
import type { Stretch } from './open-text.ts';

/** A table beside a document, as its CSV stands in the file, with the place of each cell. */
export interface OpenTable {
  readonly text: string;
  /** What parts its cells: a comma, a semicolon or a tab. */
  readonly delimiter: string;
  readonly eol: string;
  /** Lines with something in them; the first names the columns. */
  readonly lines: readonly (readonly TableCell[])[];
}

export interface TableCell {
  readonly words: string;
  readonly at: Stretch;
}

/** The mark of UTF-8 that spreadsheets write at the start. */
const MARK = '\uFEFF';

/** Opens the text of a table. Whatever is not changed stays as it is, to the sign. */
export function openTable(text: string): OpenTable {
  const start = text.startsWith(MARK) ? 1 : 0;
  const csv = text.slice(start);
  const lines = readCsv(csv)
    .filter(({ source }) => source.trim() !== '')
    .map((line) => cellsOf(line.raw, line.source, line.start + start));
  return { text, delimiter: delimiterOf(csv), eol: /\r\n|\r|\n/u.exec(text)?.[0] ?? '\n', lines };
}

/** The text with other words in a cell. A cell that its line does not have yet is put behind the others. */
export function withCell(table: OpenTable, line: number, column: number, words: string): string {
  const cells = table.lines[line] ?? [];
  const tidy = words.replace(/\s+/gu, ' ').trim();
  const cell = cells[column];
  if (cell)
    return cell.words === tidy ? table.text : splice(table.text, [{ ...cell.at, text: cellSource(tidy) }]);
  const end = cells.at(-1)?.at.end;
  if (end === undefined) return table.text;
  const gap = table.delimiter.repeat(column - cells.length + 1);
  return splice(table.text, [{ start: end, end, text: gap + cellSource(tidy) }]);
}

/** The text with an empty line behind the last one. */
export function withLine(table: OpenTable): string {
  const last = table.lines.at(-1);
  const end = last?.at(-1)?.at.end ?? table.text.length;
  const cells = table.delimiter.repeat(Math.max(columnsOf(table) - 1, 0));
  return splice(table.text, [{ start: end, end, text: table.eol + cells }]);
}

/** The text without a line. */
export function withoutLine(table: OpenTable, line: number): string {
  const [first, last] = [table.lines[line]?.[0], table.lines[line]?.at(-1)];
  if (!first || !last) return table.text;
  const after = /^(?:\r\n|\r|\n)/u.exec(table.text.slice(last.at.end))?.[0].length ?? 0;
  return splice(table.text, [{ start: first.at.start, end: last.at.end + after, text: '' }]);
}

/** The text with another column behind the last, with a name. */
export function withColumn(table: OpenTable, name: string): string {
  const edits = table.lines.flatMap((cells, index): Edit[] => {
    const end = cells.at(-1)?.at.end;
    return end === undefined
      ? []
      : [{ start: end, end, text: table.delimiter + (index === 0 ? cellSource(name) : '') }];
  });
  return splice(table.text, edits);
}

/** How many cells the longest line has. */
export function columnsOf({ lines }: OpenTable): number {
  return Math.max(0, ...lines.map((cells) => cells.length));
}

function cellsOf(raw: readonly string[], source: string, start: number): readonly TableCell[] {
  const end = start + source.replace(/[\r\n]+$/u, '').length;
  let at = start;
  return raw.map((cell) => {
    const isQuoted = source[at - start] === '"';
    const length = isQuoted ? cell.length + 2 + (cell.match(/"/gu)?.length ?? 0) : cell.length;
    const stretch = { start: Math.min(at, end), end: Math.min(at + length, end) };
    at += length + 1;
    return { words: unguarded(cell.replace(/\s+/gu, ' ').trim()), at: stretch };
  });
}
