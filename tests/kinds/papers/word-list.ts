import { expect, test } from 'vitest';
import { languageOf } from '../../../src/languages/index.ts';
import type { Publication } from '../../../src/print/sheet/sheet.ts';
import { isArtifact } from '../../../src/print/sheet/structure.ts';
import type { MadePaper, PaperToMake } from './made-paper.ts';

const inFull = new Set(['a4', 'large-print', 'booklet']);

/** Words are explained where they stand, and once more at the end of what is long. */
export function looksForWordList({ document, edition }: PaperToMake, made: () => MadePaper): void {
  if (!document.blocks.some(({ type }) => type === 'word')) return;

  test('has the words that it explains in a list only where they would be hard to find again', () => {
    const { laidOut } = made();
    const { wordList } = languageOf(document.language).words;
    expect(headings(laidOut).includes(wordList)).toBe(inFull.has(edition.id) && laidOut.sheets.length >= 12);
  });
}

/** The words of all headings of the second level. */
function headings({ sheets }: Publication): string[] {
  return sheets.flatMap(({ items }) =>
    items.flatMap((item) =>
      item.type === 'text' && !isArtifact(item.tag) && item.tag.role === 'H2'
        ? [
            item.glyphs
              .map(({ text }) => text)
              .join('')
              .trim(),
          ]
        : [],
    ),
  );
}
