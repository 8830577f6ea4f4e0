import type { CheckedDocument } from '../../src/check/check-content.ts';
import { measure } from '../../src/check/measure.ts';

const columns = [
  'Document',
  'Sentences',
  'Words each',
  'Hard words',
  'Pictures each',
  'A4 pages',
  'Review by',
  'Version',
] as const;

/** What can be counted of every document, one line each, as a table for a terminal. */
export function showSummary(documents: readonly CheckedDocument[]): string {
  const rows = documents.map(rowOf);
  const widths = columns.map((column, index) =>
    Math.max(column.length, ...rows.map((row) => (row[index] ?? '').length)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => align(cell, widths[index] ?? 0, index))
      .join('  ')
      .trimEnd();
  return [line(columns), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

function rowOf({ document, messages, pages }: CheckedDocument): string[] {
  const { sentences, wordsPerSentence, picturesPerIdea, version } = measure(document);
  const hard = messages.filter(({ rule }) => rule === 'hard-word').length;
  return [
    document.file.replace(/^content\//, '').replace(/\.mdx$/, ''),
    String(sentences),
    wordsPerSentence.toFixed(1),
    String(hard),
    picturesPerIdea.toFixed(2),
    String(pages.get('a4') ?? '-'),
    document.reviewBy,
    version,
  ];
}

/** Words to the left, numbers to the right. */
function align(cell: string, width: number, column: number): string {
  return column > 0 && column < 6 ? cell.padStart(width) : cell.padEnd(width);
}
