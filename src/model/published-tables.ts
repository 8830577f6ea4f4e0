import type { Chart, Document, TableColumn } from './document.ts';
import { csvText } from './csv-text.ts';

/**
 * The tables of a document as anybody may have them, by the names of their files: what its charts show, and nothing that
 * they do not. The cell of a group that is not shown is empty, so that whoever goes on with the table is asked for a number.
 * Answers are sorted column by column, so that no line is a person any more; where one of their groups is not shown, the
 * names of the columns alone are left. A table that no chart names is not there.
 */
export function publishedTables({ blocks }: Pick<Document, 'blocks'>): Record<string, string> {
  const charts = blocks.filter((block) => block.type === 'chart');
  const files = Map.groupBy(charts, ({ table }) => table.name.replace(/^(?:\.\/)+/u, ''));
  return Object.fromEntries([...files].map(([name, alike]) => [name, csvText(linesOf(alike))]));
}

function linesOf(charts: readonly Chart[]): string[][] {
  const [first] = charts;
  const named = first?.table.names;
  const columns = columnsOf(charts);
  const head = columns.map(({ name }) => name);
  // One chart counts the lines that another shows: together they would be neither.
  if (charts.some(({ table }) => table.names?.index !== named?.index)) return [head];
  return [head, ...(named ? countedLines(charts, columns, named) : answerLines(charts, columns))];
}

/** All columns that a chart shows, in the order of the table. */
function columnsOf(charts: readonly Chart[]): TableColumn[] {
  const all = charts.flatMap(({ table }) => [...(table.names ? [table.names] : []), ...table.columns]);
  return [...new Map(all.map((column) => [column.index, column])).values()].toSorted(
    (a, b) => a.index - b.index,
  );
}

/** A line for each row: its words, and the numbers that are shown. */
function countedLines(
  charts: readonly Chart[],
  columns: readonly TableColumn[],
  named: TableColumn,
): string[][] {
  const rows = charts[0]?.rows ?? [];
  return rows.map(({ words }, row) =>
    columns.map(({ index }) => {
      if (index === named.index) return words;
      const people = peopleOf(charts, index)[row]?.people;
      return people === undefined ? '' : String(people);
    }),
  );
}

interface Group {
  readonly words: string;
  readonly people: number | undefined;
}

/** The groups of one column. Each chart that shows it hides the same of them. */
function peopleOf(charts: readonly Chart[], index: number): Group[] {
  for (const { table, rows } of charts) {
    const at = table.columns.findIndex((column) => column.index === index);
    if (at >= 0) return rows.map(({ words, people }) => ({ words, people: people[at] }));
  }
  return [];
}

function answerLines(charts: readonly Chart[], columns: readonly TableColumn[]): string[][] {
  const groups = columns.map(({ index }) => peopleOf(charts, index));
  if (groups.flat().some(({ people }) => people === undefined)) return [];
  const answers = groups.map((column) =>
    column.flatMap(({ words, people = 0 }) => Array.from({ length: people }, () => words)),
  );
  const longest = Math.max(...answers.map(({ length }) => length));
  return Array.from({ length: longest }, (_, line) => answers.map((column) => column[line] ?? ''));
}
