import Papa from 'papaparse';

/** A line of a CSV file; a cell between quote marks may go over several of the text. */
export interface CsvLine {
  /** Its cells as they came out of the file. */
  readonly raw: readonly string[];
  readonly source: string;
  /** Its offset in the text. */
  readonly start: number;
  /** A quote mark opens and none closes it. */
  readonly isOpen: boolean;
}

/** Reads CSV as spreadsheets save it, with commas, semicolons or tabs; empty lines are lines, too. */
export function readCsv(text: string): CsvLine[] {
  const lines: CsvLine[] = [];
  let start = 0;
  Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    step: ({ data: raw, errors, meta: { cursor } }) => {
      const isOpen = errors.some(({ code }) => code === 'MissingQuotes');
      lines.push({ raw, source: text.slice(start, cursor), start, isOpen });
      start = cursor;
    },
  });
  return lines;
}

/** What parts the cells: Excel writes semicolons where a comma stands in numbers, and tabs into “Unicode text”. */
export function delimiterOf(text: string): string {
  const [first = ''] = text.trimStart().split(/[\r\n]/u, 1);
  const bare = first.replace(/"[^"]*"/gu, '');
  const counted = [',', ';', '\t'].map((sign) => ({ sign, count: bare.split(sign).length }));
  return counted.reduce((best, each) => (each.count > best.count ? each : best)).sign;
}
