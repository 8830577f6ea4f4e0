import { expect, test } from 'vitest';
import type { Edition } from '../../../src/editions/edition.ts';
import { askedOf } from '../../editions/chosen-parts.ts';
import { missingDescriptions, missingParts } from '../../editions/missing-parts.ts';
import type { MadePaper, PaperToMake } from './made-paper.ts';

/** A finished paper for readers says all that is not allowed to be left out. */
export function looksForWhatIsLost({ document, edition }: PaperToMake, made: () => MadePaper): void {
  if (!isForReaders(edition)) return;

  test('says all that is not allowed to be left out', () => {
    const { heardLines, tree } = made();
    const asked = askedOf(document, edition);
    expect(missingParts(asked, edition, heardLines)).toEqual([]);
    expect(missingDescriptions(asked, descriptionsIn(tree))).toEqual([]);
  });
}

/** Sheets for whoever checks a document with readers, teaches a task or writes it anew quote the document; they do not stand in for it. */
export function isForReaders(edition: Edition): boolean {
  return (
    edition.form === 'booklet' ||
    edition.form === 'trifold' ||
    !['reader-check', 'coach-sheet', 'tally', 'blank'].includes(edition.arrangement)
  );
}

/** What is said of the pictures in a structure tree. */
function descriptionsIn(tree: string): string {
  const described = tree.matchAll(/ alt=("(?:[^"\\]|\\.)*")/gu);
  return [...described].map(([, alt = '""']) => String(JSON.parse(alt))).join(' ');
}
