import type { CheckedDocument } from '../../src/check/check-content.ts';
import { measure } from '../../src/check/measure.ts';
import { aboutEase, whyNotEasy } from './about-ease.ts';

const columns = [
  'Sentences',
  'Words each',
  'Reading',
  'Pictures each',
  'A4 pages',
  'Review by',
  'Version',
] as const;

/**
 * What can be counted of every document, as a table for a terminal of 80 columns: the name of each on a line of its own,
 * however long it is, and its numbers below.
 */
export function showSummary(documents: readonly CheckedDocument[]): string {
  const rows = documents.map((each) => ({
    name: nameOf(each),
    cells: cellsOf(each),
    below: (each.ease && whyNotEasy(each.ease)) ?? [],
  }));
  const widths = columns.map((column, index) =>
    Math.max(column.length, ...rows.map(({ cells }) => (cells[index] ?? '').length)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => align(cell, widths[index] ?? 0, index))
      .join('  ')
      .trimEnd();
  return [
    line(columns),
    line(widths.map((width) => '-'.repeat(width))),
    ...rows.flatMap(({ name, cells, below }) => [name, line(cells)].concat(below)),
    ...(documents.some(({ ease }) => ease) ? ['', aboutEase] : []),
  ].join('\n');
}

function nameOf({ document }: CheckedDocument): string {
  return document.file.replace(/^content\//, '').replace(/\.mdx$/, '');
}

function cellsOf({ document, ease, pages }: CheckedDocument): string[] {
  const { sentences, wordsPerSentence, picturesPerIdea, version } = measure(document);
  return [
    String(sentences),
    wordsPerSentence.toFixed(1),
    ease ? `${ease.score} ${ease.level}` : '-',
    picturesPerIdea.toFixed(2),
    String(pages.get('a4') ?? '-'),
    document.reviewBy,
    version,
  ];
}

/** Numbers to the right, dates and versions to the left. */
function align(cell: string, width: number, column: number): string {
  return column < 5 ? cell.padStart(width) : cell.padEnd(width);
}
