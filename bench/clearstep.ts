import { a4 } from '../src/editions/a4.ts';
import type { PagesEdition } from '../src/editions/edition.ts';
import { loadFaces } from '../src/files/fonts.ts';
import { loadPicture } from '../src/files/pictures.ts';
import type { Block, Document, Paragraph, PictureUse, Place, Span } from '../src/model/document.ts';
import { layOutPaper } from '../src/papers/paper.ts';
import { writePdf } from '../src/pdf/write.ts';
import { plainSite } from '../src/site/site.ts';
import type { Pictures } from '../src/pictures/drawing/picture.ts';
import type { BenchDocument, BenchRow } from './document.ts';
import { benchPictures, language, pictureSize, warningPicture } from './document.ts';
import type { Maker } from './maker.ts';

/** The A4 edition with the picture size of the bench, so that the pages are as full as those of the others. */
const edition: PagesEdition = { ...a4, pictures: { ...a4.pictures, point: pictureSize } };

/** Clearstep itself, from the document to the PDF: lines, pages, tags and bytes. */
export async function startClearstep(root: string): Promise<Maker> {
  const faces = loadFaces();
  const pictures = await loadPictures(root);
  return {
    name: 'Clearstep',
    make: async (document) =>
      writePdf(layOutPaper(toDocument(document), edition, { faces, pictures, site: plainSite })),
    close: async () => {},
  };
}

async function loadPictures(root: string): Promise<Pictures> {
  const loaded = await Promise.all(benchPictures.map((code) => loadPicture(pictureId(code), root)));
  return new Map(loaded.map((picture) => [picture.id, picture]));
}

/** The same content as the model has it after reading a file. */
function toDocument(bench: BenchDocument): Document {
  const [first] = bench.sections[0]?.rows ?? [];
  if (!first) throw new Error('The document of the bench has no rows.');
  return {
    kind: 'leaflet',
    slug: 'see-the-doctor',
    language,
    file: 'bench/document.ts',
    title: bench.title,
    summary: bench.introduction,
    picture: pictureUse(first.picture, first.alt),
    need: [],
    nations: [],
    reviewed: '2026-11-01',
    reviewBy: '2028-11-01',
    sources: [],
    readerChecks: [],
    words: [],
    withoutEditions: [],
    askedEditions: [],
    blocks: toBlocks(bench),
    places: {},
  };
}

function toBlocks({ sections, warning, link }: BenchDocument): Block[] {
  const blocks = sections.flatMap(({ heading, rows }, section): Block[] => [
    { type: 'heading', id: `section-${section + 1}`, level: 2, text: [span(heading)], place },
    ...rows.map((row, at): Block => toPoint(row, `point-${section + 1}-${at + 1}`)),
  ]);
  const afterFirstSection = 1 + (sections[0]?.rows.length ?? 0);
  const notice: Block = {
    type: 'stop',
    id: 'stop-1',
    picture: pictureUse(warningPicture, ''),
    body: [paragraph('stop-1-words', span(warning.text))],
    place,
  };
  const more = paragraph('more', span(`${link.lead} `), { ...span(link.text), href: link.address });
  return [...blocks.slice(0, afterFirstSection), notice, ...blocks.slice(afterFirstSection), more];
}

function toPoint({ picture, alt, text }: BenchRow, id: string): Block {
  return {
    type: 'point',
    id,
    picture: pictureUse(picture, alt),
    body: [paragraph(`${id}-words`, span(text))],
    place,
  };
}

function paragraph(id: string, ...text: Span[]): Paragraph {
  return { type: 'paragraph', id, text, place };
}

function span(text: string): Span {
  return { text, bold: false, place };
}

function pictureUse(code: string, alt: string): PictureUse {
  return { name: code, id: pictureId(code), ...(alt && { alt }), place };
}

function pictureId(code: string): string {
  return `openmoji:${code}`;
}

const start = { line: 1, column: 1, offset: 0 };
/** The document of the bench stands in no content file. */
const place: Place = { start, end: start };
