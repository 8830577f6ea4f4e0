import { formatted } from '../markdown/formatted.ts';
import { table } from '../markdown/table.ts';
import { type EditionSheets, MOST_SIDES } from './edition-sheets.ts';
import { inTenths } from './measure-sheets.ts';

/** The page about the editions that are asked for, below the folder that is named. */
export const editionsPage = 'README.md';

/** The page with what was measured, and a picture of each below it. */
export async function editionsText(made: readonly EditionSheets[], root: string): Promise<string> {
  const rows = made.map(({ name, of, measured, sides }) => [
    name,
    of,
    String(sides),
    measured.pages.join(', '),
    measured.piece ?? '-',
    inTenths(measured.clearEdge),
    inTenths(measured.smallest),
  ]);
  const text = [
    '# Papers that are asked for, as they are printed',
    '',
    '`npm run contact-sheet -- --editions docs/editions` writes this page and draws its pictures.',
    '',
    'Each is made of a document of the library, and measured in millimetres: the pages in the finished PDF, from one cut line to the next where it is cut, and from the edge of the sheet to the nearest mark. Words are in points.',
    '',
    table(['edition', 'made of', 'sides', 'a page', 'cut out', 'clear edge', 'smallest words'], rows),
    ...made.flatMap(({ id, name, of, sides }) => [
      '',
      `## ${name}`,
      '',
      `![${sides > MOST_SIDES ? `The first ${MOST_SIDES} of ${sides} sides` : 'All sides'} of ${of} in this edition](${id}.webp)`,
    ]),
    '',
  ].join('\n');
  return formatted(text, editionsPage, root);
}
