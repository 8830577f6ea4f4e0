import { sheetSizes, sideways, wallSheets } from '../design/sheet-sizes.ts';
import type { Edition, TextColumn } from './edition.ts';

/** The sheets of each size, on A4 and on Letter. */
const sizes = [sheetSizes, wallSheets];

/**
 * The same edition on Letter instead of A4, or Tabloid instead of A3: its margins, its type and its cards keep their size, its columns take what
 * room there is. What would not fit or fold is said by the edition itself (`onLetter`).
 */
export function onLetter(edition: Edition): Edition {
  const { a4, letter } = sizes.find((each) => isOneOf(each.a4.name, edition)) ?? sheetSizes;
  const [wider, taller] = [letter.width - a4.width, letter.height - a4.height];
  const isUpright = edition.paper.width < edition.paper.height;
  const paper = isUpright ? letter : sideways(letter);
  switch (edition.form) {
    case 'pages':
      return {
        ...edition,
        paper,
        column: isUpright ? grown(edition.column, wider, taller) : grown(edition.column, taller, wider),
        ...edition.onLetter,
      };
    case 'booklet': {
      const page = { width: paper.width / 2, height: paper.height };
      const { lessMargin } = edition.onLetter;
      const column = grown(edition.column, taller / 2, wider + lessMargin);
      return { ...edition, paper, page, column: { ...column, y: column.y - lessMargin } };
    }
    case 'trifold':
      return { ...edition, paper, ...edition.onLetter };
    case 'cards':
      return { ...edition, paper, ...edition.onLetter };
  }
}

function isOneOf(name: string, { paper }: Edition): boolean {
  return paper.name === name;
}

function grown(column: TextColumn, across: number, down: number): TextColumn {
  return { ...column, width: column.width + across, height: column.height + down };
}
