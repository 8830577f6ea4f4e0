/**
 * Reads a data file of Clearstep itself: tab-separated values with the names of the columns on top. Empty lines and lines
 * that start with `# ` say nothing to a program. Empty cells at the end of a row may be left out. Throws, with the
 * line, when the columns are others or a row has too many cells: our own bug.
 */
export function readDataTable<Column extends string>(
  text: string,
  columns: readonly Column[],
): Record<Column, string>[] {
  const lines = text
    .split(/\r?\n/)
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '' && !line.startsWith('# '));
  const [header, ...rows] = lines;
  if (header?.line !== columns.join('\t'))
    throw new Error(`The columns of a data file are ${columns.join(', ')}, not: ${header?.line ?? ''}`);
  return rows.map(({ line, number }) => readRow(line, number, columns));
}

function readRow<Column extends string>(
  line: string,
  number: number,
  columns: readonly Column[],
): Record<Column, string> {
  const cells = line.split('\t').map((cell) => cell.trim());
  if (cells.length > columns.length || cells[0] === '')
    throw new Error(`Line ${number} of a data file has no first cell or too many cells: ${line}`);
  const row = columns.map((column, index) => [column, cells[index] ?? ''] as const);
  return Object.fromEntries(row) as Record<Column, string>;
}

/** The things in one cell, with | between them. An empty cell has none. */
export function cellList(cell: string): string[] {
  return cell === '' ? [] : cell.split('|').map((thing) => thing.trim());
}
