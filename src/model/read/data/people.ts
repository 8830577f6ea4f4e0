import { nearest } from '../../nearest.ts';
import { either, quote, type Wording } from '../common/reading.ts';
import type { DataTable } from './table.ts';

/** Rows with a number for each column. */
export type CountedRows = readonly { readonly words: string; readonly people: readonly number[] }[];

/**
 * Rows as they stand in a table: the words of one column, the numbers of others. What is no number is told. `undefined`:
 * something in the table is wrong, and has its message.
 */
export function rowsOf(table: DataTable, names: number, numbers: readonly number[]): CountedRows | undefined {
  let { isWhole } = table;
  const wrong = (row: number, column: number, wording: Wording): undefined => {
    isWhole = false;
    table.report('wrong-number', row, column, wording);
  };
  const rows = table.rows.map((cells, row) => {
    if (cells.length !== table.columns.length) return { words: '', people: [] };
    const words = cells[names] ?? '';
    const other = table.rows.findIndex((each) => each[names] === words);
    if (words === '' || other < row) {
      isWhole = false;
      table.report('broken-table', row, names, {
        found: words === '' ? 'This row has no words.' : `Two rows are called ${quote(words)}.`,
        allowed: `Column “${table.columns[names]}” says what each row is, in words of its own.`,
        fix: 'Write other words here, or make one row of the two.',
      });
    }
    const people = numbers.map((column) => {
      const cell = cells[column] ?? '';
      const trouble = troubleWith(cell);
      if (trouble) wrong(row, column, trouble);
      return trouble ? 0 : Number(cell);
    });
    return { words, people };
  });
  return isWhole ? rows : undefined;
}

/** Answers that are counted, one person a line. A person who gave none is not counted. */
export function countAnswers(
  table: DataTable,
  columns: readonly number[],
  wanted: readonly string[] | undefined,
): CountedRows | undefined {
  let { isWhole } = table;
  const counts = new Map<string, number[]>((wanted ?? []).map((answer) => [answer, columns.map(() => 0)]));
  table.rows.forEach((cells, row) =>
    columns.forEach((column, index) => {
      const answer = cells[column] ?? '';
      if (answer === '') return;
      if (wanted && !wanted.includes(answer)) {
        isWhole = false;
        return reportUnknown(table, row, column, answer, wanted);
      }
      const count = counts.get(answer) ?? columns.map(() => 0);
      count[index] = (count[index] ?? 0) + 1;
      counts.set(answer, count);
    }),
  );
  if (!isWhole) return undefined;
  const rows = [...counts].map(([words, people]) => ({ words, people }));
  return wanted ? rows : rows.toSorted((a, b) => inOrder(a.words, b.words));
}

/** Scores by their numbers, all else by its letters: the same file, the same chart. */
function inOrder(a: string, b: string): number {
  const [x, y] = [Number(a), Number(b)];
  if (!Number.isNaN(x) && !Number.isNaN(y)) return x - y;
  return a < b ? -1 : 1;
}

function reportUnknown(
  { report, columns }: DataTable,
  row: number,
  column: number,
  answer: string,
  wanted: readonly string[],
): void {
  const near = nearest(answer, wanted)[0];
  report('unknown-answer', row, column, {
    found: `In column “${columns[column]}” stands ${quote(answer)}.`,
    allowed: `The chart counts ${either(wanted.map(quote))}.`,
    fix: near
      ? `Did you mean “${near}”? Or add this answer to “answers” of <Chart>.`
      : 'Add this answer to “answers” of <Chart>, or put the cell right.',
  });
}

const MOST_PEOPLE = 10_000_000;

/** What an author is told of a cell that is no number of people. `undefined`: it is one. */
function troubleWith(cell: string): Wording | undefined {
  if (/^\d+$/u.test(cell) && Number(cell) <= MOST_PEOPLE) return undefined;
  const allowed = 'A number of people has the digits 0 to 9 and nothing else: 1200.';
  const digits = cell.replace(/[\s,.’']/gu, '');
  if (cell === '')
    return { found: 'This cell is empty.', allowed, fix: 'Write the number of people. Nobody is 0.' };
  if (/^\d{1,3}(?:[\s,.’']\d{3})+$/u.test(cell))
    return { found: `There is a sign inside the number ${quote(cell)}.`, allowed, fix: `Write ${digits}.` };
  if (/[£€$]|\bpounds?\b/iu.test(cell))
    return {
      found: `This is money: ${quote(cell)}.`,
      allowed: `A chart counts people. ${allowed}`,
      fix: 'Write how many people it was. Say money in a sentence.',
    };
  if (cell.includes('%'))
    return {
      found: `This is a share: ${quote(cell)}.`,
      allowed: `A chart works out shares by itself. ${allowed}`,
      fix: 'Write how many people it was.',
    };
  if (/^\d+[.,]\d+$/u.test(cell))
    return { found: `${quote(cell)} is no whole number.`, allowed, fix: 'Write how many people it was.' };
  return { found: `${quote(cell)} is no number.`, allowed, fix: 'Write how many people it was.' };
}
