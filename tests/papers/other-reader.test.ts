import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOurselves } from '../pdf/readers/ours.ts';
import { readWithPdfJs } from '../pdf/readers/pdf-js.ts';

const dist = path.resolve('dist');
const all = globSync('**/*.pdf', { cwd: dist }).sort();
const made = [...new Set([...all.filter((file) => path.basename(file) === 'a4.pdf'), ...largestOfEach(all)])];

/**
 * Golden trees and all checks of papers see a paper through our own reading back (src/pdf/reading/read-tree.ts). Here a reader
 * that others wrote says whether it sees the same: elements, their order, language and words for pictures, the words in
 * reading order, links, fields, and what is not read out. tests/pdf/other-reader.test.ts shows what this would notice. veraPDF
 * reads every paper (every-paper.test.ts); here are the one that holds all of its document, of each, and the largest of every
 * edition.
 */
describe('pdf.js reads the same as we do in', () => {
  it.each(made)('%s', async (file) => {
    const bytes = readFileSync(path.join(dist, file));
    const theirs = await readWithPdfJs(bytes);
    expect(theirs).toEqual(await readOurselves(bytes));
    expect(theirs.language).toBe(file.split(path.sep)[0]);
    expect(theirs.pages.flat().length).toBeGreaterThan(5);
  });
});

/** Of each edition, kind and language the largest file. */
function largestOfEach(files: readonly string[]): string[] {
  const largest = new Map<string, { file: string; bytes: number }>();
  for (const file of files) {
    const [language, kind, ...rest] = file.split(path.sep);
    const sort = [language, kind, rest.at(-1)].join('/');
    const { size: bytes } = statSync(path.join(dist, file));
    if (bytes > (largest.get(sort)?.bytes ?? -1)) largest.set(sort, { file, bytes });
  }
  return [...largest.values()].map(({ file }) => file);
}
