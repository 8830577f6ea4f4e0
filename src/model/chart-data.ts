/** Where the numbers of a chart come from. */
export interface ChartTable {
  /** The name of the file beside the document, as its author wrote it: `./jobs.csv`. */
  readonly name: string;
  /** The column that says what each row is. Absent: the answers are counted, one person a line. */
  readonly names?: TableColumn;
  /** The columns that are shown, or counted. */
  readonly columns: readonly TableColumn[];
}

/** A column of a table: its name, and how many stand before it. */
export interface TableColumn {
  readonly name: string;
  readonly index: number;
}

/** A row of a chart, as everybody may see it. */
export interface ChartRow {
  readonly words: string;
  /** One number for each column. `undefined`: the group is too small to be shown, or would give a small one away. */
  readonly people: readonly (number | undefined)[];
}
