import type { Chart, ChartRow } from '../model/document.ts';
import { tenthsOf } from '../model/tenths.ts';
import type { Language } from './language.ts';

/** What stands beside one bar or one row of people: `7 of 10 people`. For then and now, with the name of its column. */
export interface ChartLine {
  /** The column: `Before`. Absent where there is one column. */
  readonly head?: string;
  readonly words: string;
  /** `undefined`: the group is not shown. */
  readonly people: number | undefined;
  /** How many of ten people are filled in. */
  readonly of10: number;
}

/** The lines of one row of a chart, one for each column of numbers. */
export function chartLines(
  { chart, heads, rows, totals }: Chart,
  row: ChartRow,
  { words }: Language,
): ChartLine[] {
  return row.people.map((people, index): ChartLine => {
    const [, ...columns] = heads;
    const head = columns.length > 1 ? { head: columns[index] ?? '' } : {};
    const column = rows.map((each) => each.people[index]);
    const tenths = tenthsOf(column, totals[index] ?? 0)[rows.indexOf(row)];
    if (people === undefined || !tenths) return { ...head, words: words.chart.notShown, people, of10: 0 };
    const said = chart === 'bars' ? words.chart.people(people) : words.chart.share(tenths);
    return { ...head, words: said, people, of10: tenths.of10 };
  });
}

/** "7 of 10 people stayed in their job.", made of the numbers. Absent: its group is not shown. */
export function chartSentence(chart: Chart, language: Language): string | undefined {
  const row = chart.rows[chart.about];
  if (!row) return undefined;
  const lines = chartLines(chart, row, language).filter(({ people }) => people !== undefined);
  if (lines.length < row.people.length) return undefined;
  const sentences = lines.map(({ head, words: said }) => {
    const before = head === undefined ? '' : `${head}: `;
    const whole =
      chart.say === undefined ? `${row.words}: ${before}${said}` : `${before}${said} ${chart.say}`;
    return /[.!?؟。]$/u.test(whole) ? whole : `${whole}.`;
  });
  return sentences.join(' ');
}

/** All that a chart shows, for people who cannot see it. The table beside it says the same in numbers. */
export function chartAlt(chart: Chart, language: Language): string {
  const rows = chart.rows.map((row) => `${rowWords(chart, row, language)}.`);
  return [`${language.words.chart.chart}: ${chart.label}.`, ...rows].join(' ');
}

/** What one row of a chart shows, where each row is a picture of its own. */
export function chartRowAlt(chart: Chart, row: ChartRow, language: Language): string {
  return `${language.words.chart.chart}: ${rowWords(chart, row, language)}.`;
}

function rowWords(chart: Chart, row: ChartRow, language: Language): string {
  const lines = chartLines(chart, row, language).map(({ head, words }) =>
    head === undefined ? words : `${head}: ${words}`,
  );
  return `${row.words}: ${lines.join('; ')}`;
}

/** The words of a chart's table: over its columns, and the rows with a last one for all people together. */
export function chartTable(
  { chart, heads, rows, totals }: Chart,
  { tag, words }: Language,
): { readonly heads: readonly string[]; readonly rows: readonly (readonly [string, ...string[]])[] } {
  const [first, ...others] = heads;
  const figures = new Intl.NumberFormat(`${tag}-u-nu-latn`);
  const figure = (count: number | undefined): string =>
    count === undefined ? words.chart.notShown : figures.format(count);
  const all: [string, ...string[]] = [words.chart.all, ...totals.map(figure)];
  return {
    heads: [first || words.chart.answer, ...others.map((head) => head || words.chart.number)],
    rows: [
      ...rows.map(({ words: name, people }): [string, ...string[]] => [name, ...people.map(figure)]),
      ...(chart === 'bars' ? [] : [all]),
    ],
  };
}

/** What has to be known to read a chart: what one of ten people stands for, and why a group is not shown. */
export function chartNotes({ chart, rows }: Chart, { words }: Language): string[] {
  return [
    ...(chart === 'bars' ? [] : [words.chart.key]),
    ...(rows.some(({ people }) => people.includes(undefined)) ? [words.chart.whyNotShown] : []),
  ];
}
