import { editionsOf } from '../../src/editions/index.ts';
import type { Edition } from '../../src/editions/edition.ts';
import { readContent } from '../../src/files/content.ts';
import { loadFaces } from '../../src/files/fonts.ts';
import { loadPictures } from '../../src/files/pictures.ts';
import { loadSite } from '../../src/integration/load-site.ts';
import { helpLanguage } from '../../src/languages/index.ts';
import { editionName } from '../../src/languages/edition-name.ts';
import { type Deck, deckPaperIds, documentsOf } from '../../src/model/deck.ts';
import type { Document, Kind } from '../../src/model/document.ts';
import {
  askedFor,
  type EditionId,
  editionIds,
  isAskedFor,
  nameOfEdition,
} from '../../src/model/edition-names.ts';
import { kindFolder } from '../../src/model/kind-folder.ts';
import { layOutDeckPaper } from '../../src/papers/deck-papers.ts';
import { layOutPaper, type PaperMaterials, savePaper } from '../../src/papers/paper.ts';
import type { Publication } from '../../src/print/sheet/sheet.ts';
import { sheetToSvg } from '../../src/print/svg.ts';
import type { Site } from '../../src/site/site.ts';
import type { EditionGroup } from './edition-groups.ts';
import { type Measured, measureSheets } from './measure-sheets.ts';

/** An edition of a document of the library, as it is printed. */
export interface EditionSheets {
  /** The name of its picture, without its ending. */
  readonly id: string;
  readonly name: string;
  /** What it was made of, from the folder of the documents. */
  readonly of: string;
  readonly measured: Measured;
  readonly sides: number;
  /** Its first sides. */
  readonly group: EditionGroup;
}

/** As many as show how an edition is laid out. A deck has dozens. */
export const MOST_SIDES = 10;

/** Each edition that is asked for, of a document that asks for it, the two languages side by side, and what a deck comes in. */
export async function editionSheets(root: string): Promise<EditionSheets[]> {
  const site = await loadSite(root);
  const { documents, decks } = await readContent(root, { site });
  const inHelpLanguage = documents.filter(({ language }) => language === helpLanguage.tag);
  const made: EditionSheets[] = [];
  for (const id of editionIds.filter(isShown)) {
    const found = [...inHelpLanguage, ...documents].toSorted(byFirstKind(id)).flatMap((document) => {
      const edition = editionsOf(document, site).find((each) => each.id === id);
      return edition ? [{ document, edition }] : [];
    })[0];
    if (!found) throw new Error(`No document comes in the edition ${id}.`);
    const { document, edition } = found;
    const materials = await materialsOf([document], site, root);
    const publication = layOutPaper(document, edition, materials);
    const of = `${kindFolder(document.kind)}/${document.slug}`;
    made.push(await sheetsOf({ id, of, publication, edition, materials }));
  }
  for (const deck of decks) made.push(...(await deckSheets(deck, documents, site, root)));
  return made;
}

/** Those for which an edition was made in the first place stand first. */
function byFirstKind(id: EditionId): (a: Document, b: Document) => number {
  const name = nameOfEdition(id);
  const kinds: readonly Kind[] = isAskedFor(name) ? askedFor[name].kinds : [];
  return (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind);
}

function isShown(id: EditionId): boolean {
  return isAskedFor(nameOfEdition(id)) || id === 'two-languages';
}

async function deckSheets(
  deck: Deck,
  documents: readonly Document[],
  site: Site,
  root: string,
): Promise<EditionSheets[]> {
  const members = documentsOf(deck, documents);
  const materials = await materialsOf(members, site, root);
  return Promise.all(
    deckPaperIds.map((paper) => {
      const { publication, edition } = layOutDeckPaper(deck, members, paper, materials);
      return sheetsOf({
        id: `deck-${paper}`,
        of: `decks/${deck.slug}`,
        publication,
        edition,
        materials,
      });
    }),
  );
}

async function materialsOf(
  documents: readonly Document[],
  site: Site,
  root: string,
): Promise<PaperMaterials> {
  const loaded = await Promise.all(documents.map((document) => loadPictures(document, root)));
  return {
    faces: loadFaces(),
    pictures: new Map(loaded.flatMap((pictures) => [...pictures])),
    // So that the QR code and the address in words are there to be seen.
    site: { ...site, address: site.address ?? 'https://clearstep.example/' },
  };
}

interface Printed {
  readonly id: string;
  readonly of: string;
  readonly publication: Publication;
  readonly edition: Edition;
  readonly materials: PaperMaterials;
}

async function sheetsOf({ id, of, publication, edition, materials }: Printed): Promise<EditionSheets> {
  const { sheets } = publication;
  const { bytes } = await savePaper(publication, edition, materials);
  const own = editionName(edition.id, edition.paper, helpLanguage.words);
  const name = id.startsWith('deck-') ? `${own} of a deck` : own;
  return {
    id,
    name,
    of,
    sides: sheets.length,
    measured: await measureSheets(bytes, sheets),
    group: {
      title: `${name} · ${of}`,
      prints: sheets.slice(0, MOST_SIDES).map((sheet, index) => ({
        label: String(index + 1),
        width: sheet.width,
        height: sheet.height,
        image: sheetToSvg(sheet, materials.faces),
      })),
    },
  };
}
