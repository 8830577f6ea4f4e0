import { sheetSizes, sideways } from '../design/sheet-sizes.ts';
import type { Edition, TextColumn } from './edition.ts';

const { a4, letter } = sheetSizes;
/** Letter is wider than A4, and not so tall. In millimetres. */
const WIDER = letter.width - a4.width;
const TALLER = letter.height - a4.height;

/**
 * The same edition on Letter instead of A4: its margins, its type and its cards keep their size, its columns take what
 * room there is. What would not fit or fold is said by the edition itself (`onLetter`).
 */
export function onLetter(edition: Edition): Edition {
  const isUpright = edition.paper.width < edition.paper.height;
  const paper = isUpright ? letter : sideways(letter);
  switch (edition.form) {
    case 'pages':
      return { ...edition, paper, column: grown(edition.column, WIDER, TALLER), ...edition.onLetter };
    case 'booklet': {
      const page = { width: paper.width / 2, height: paper.height };
      return { ...edition, paper, page, column: grown(edition.column, TALLER / 2, WIDER) };
    }
    case 'trifold':
      return { ...edition, paper, ...edition.onLetter };
    case 'cards':
      return { ...edition, paper, ...edition.onLetter };
  }
}

function grown(column: TextColumn, across: number, down: number): TextColumn {
  return { ...column, width: column.width + across, height: column.height + down };
}
