import type { Mm } from '../../src/design/units.ts';
import type { Site } from '../../src/site/site.ts';
import type { Edition } from '../../src/editions/edition.ts';
import { loadFaces } from '../../src/files/fonts.ts';
import { loadLogo } from '../../src/files/logo.ts';
import { loadPictures } from '../../src/files/pictures.ts';
import { screenSize } from '../../src/images/screen.ts';
import { drawPhonePictures } from '../../src/images/phone.ts';
import { editionName } from '../../src/languages/edition-name.ts';
import { languageOf } from '../../src/languages/index.ts';
import type { Words } from '../../src/languages/words.ts';
import type { Document } from '../../src/model/document.ts';
import type { OfferId } from '../../src/model/edition-names.ts';
import { editionsFor, layOutPaper, type PaperMaterials } from '../../src/papers/paper.ts';
import { hasPhonePictures } from '../../src/images/phone-screens.ts';
import { sheetToSvg } from '../../src/print/svg.ts';
import { hasMessages } from '../../src/model/messages-error.ts';

/** One side of paper, or one phone picture, as it is shown on a contact sheet. */
export interface Print {
  readonly label: string;
  readonly width: Mm;
  readonly height: Mm;
  /** An SVG as text, or a PNG. */
  readonly image: string | Uint8Array;
}

/** All of one edition. */
export interface EditionGroup {
  readonly title: string;
  readonly prints: readonly Print[];
}

export interface EditionGroups {
  readonly groups: readonly EditionGroup[];
  /** Why an edition is missing, in words for its author. */
  readonly problems: readonly string[];
}

/** Every edition of a document, or the one that is named, with all its sheets. */
export async function editionGroups(
  document: Document,
  { root, site }: { readonly root: string; readonly site: Site },
  only: string | undefined,
): Promise<EditionGroups> {
  const pictures = await loadPictures(document, root);
  const logo = await loadLogo(site, root);
  const materials: PaperMaterials = {
    faces: loadFaces(),
    pictures,
    ...(logo && { logo }),
    site: { ...site, address: site.address ?? EXAMPLE_ADDRESS },
  };
  const papers = editionsFor(document, site)
    .filter(({ id }) => only === undefined || id === only)
    .map((edition) => () => paperGroup(document, edition, materials));
  const phone =
    hasPhonePictures(document, site) && (only === undefined || only === 'phone')
      ? [() => phoneGroup(document, materials)]
      : [];

  const groups: EditionGroup[] = [];
  const problems: string[] = [];
  for (const make of [...papers, ...phone]) {
    try {
      groups.push(await make());
    } catch (error) {
      if (!hasMessages(error)) throw error;
      problems.push(error.message);
    }
  }
  return { groups, problems };
}

/** So that the QR code and the address in words are there to be seen. */
const EXAMPLE_ADDRESS = 'https://clearstep.example/';

function paperGroup(document: Document, edition: Edition, materials: PaperMaterials): EditionGroup {
  const { sheets } = layOutPaper(document, edition, materials);
  const { width, height } = edition.paper;
  return {
    title: titleOf(
      editionName(edition.id, edition.paper, wordsOf(document)),
      edition.id,
      `${count(sheets.length, 'side')} of ${width} x ${height} mm`,
    ),
    prints: sheets.map((sheet, index) => ({
      label: String(index + 1),
      width,
      height,
      image: sheetToSvg(sheet, materials.faces),
    })),
  };
}

/** Phone pictures have no millimetres of their own: they are shown as wide as a large phone. */
const PHONE_WIDTH: Mm = 75;

async function phoneGroup(document: Document, materials: PaperMaterials): Promise<EditionGroup> {
  const pictures = await drawPhonePictures(document, materials);
  const { width, height } = screenSize;
  return {
    title: titleOf(
      wordsOf(document).editions.phone.name,
      'phone',
      `${count(pictures.length, 'picture')} of ${width} x ${height} pixels`,
    ),
    prints: pictures.map(({ name, bytes }) => ({
      label: name,
      width: PHONE_WIDTH,
      height: (PHONE_WIDTH * height) / width,
      image: bytes,
    })),
  };
}

function titleOf(name: string, id: OfferId, size: string): string {
  return [name, id, size].join(' · ');
}

function wordsOf({ language }: Document): Words {
  return languageOf(language).words;
}

function count(number: number, name: string): string {
  return number === 1 ? `1 ${name}` : `${number} ${name}s`;
}
