import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { editionsOf } from '../../src/editions/index.ts';
import { layOutPaper, renderPaper } from '../../src/papers/paper.ts';
import { pageText, treeText } from '../../src/pdf/reading/describe.ts';
import { itemExtent } from '../../src/print/sheet/extent.ts';
import type { Item, Publication, TextItem } from '../../src/print/sheet/sheet.ts';
import { isArtifact, type StructureNode } from '../../src/print/sheet/structure.ts';
import { turnsOver } from '../../src/print/imposition/turned-sheet.ts';
import { readOurselves } from '../pdf/readers/ours.ts';
import { readWithPdfJs } from '../pdf/readers/pdf-js.ts';
import type { ReadPaper } from '../pdf/readers/read-paper.ts';
import { authorsWords, documentsIn, materialsFor } from './documents.ts';
import { plainSite } from '../example-site.ts';

const root = path.resolve('tests/fixtures/right-to-left');
const documents = documentsIn(root);
const papers = documents.flatMap((document) =>
  editionsOf(document, plainSite).map((edition) => ({
    name: `${document.kind}, ${edition.id}`,
    document,
    edition,
  })),
);

describe.each(papers)('An Arabic $name', ({ document, edition }) => {
  test('is heard in reading order, by us and by pdf.js', async () => {
    const { bytes } = await renderPaper(document, edition, await materialsFor(document, root));
    const heard = words(await treeText(bytes));
    const all = edition.form === 'pages' && edition.arrangement === 'document';
    for (const wish of all ? authorsWords(document) : [document.title]) expect(heard).toContain(words(wish));
    // On imposed sheets the tree goes by page or card, whatever the sheet says.
    expect(edition.form === 'pages' ? words(await pageText(bytes)) : heard).toBe(heard);
    expect(withoutVowelSigns(await readWithPdfJs(bytes))).toEqual(
      withoutVowelSigns(await readOurselves(bytes)),
    );
  });

  test('tells programs that it is Arabic and goes from right to left', async () => {
    const { bytes } = await renderPaper(document, edition, await materialsFor(document, root));
    const { catalog } = await PDFDocument.load(bytes, { updateMetadata: false });
    const preferences = catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict);
    expect(String(preferences.get(PDFName.of('Direction')))).toBe('/R2L');
    expect(String(catalog.get(PDFName.of('Lang')))).toContain('ar');
    const tree = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict).lookup(PDFName.of('K'), PDFDict);
    expect(String(tree.get(PDFName.of('A')))).toContain('/WritingMode /RlTb');
  });

  test('keeps within its sheet', async () => {
    const { sheets, faces } = layOutPaper(document, edition, await materialsFor(document, root));
    for (const { items, width } of sheets) {
      for (const item of items) {
        const { left, right } = itemExtent(item, faces);
        expect(left).toBeGreaterThanOrEqual(9.99);
        expect(right).toBeLessThanOrEqual(width - 9.99);
      }
    }
  });
});

test('On an Arabic page the number of a step stands at the right of its picture, and its words at the left', async () => {
  const publication = await laidOut('task', 'a4');
  const step = nodesOf(publication.root).find(
    (node) => node.role === 'LI' && placesOf(node, publication).some(({ type }) => type === 'text'),
  );
  const first = nodesOf(publication.root).find(({ listNumbering }) => listNumbering === 'Decimal');
  const [label, body] = first?.children[0]?.children ?? [];
  if (!step || !label || !body) throw new Error('There is no step.');
  const [number] = placesOf(label, publication) as TextItem[];
  const said = placesOf(body, publication).filter((item): item is TextItem => item.type === 'text');
  const sheet = publication.sheets.find(({ items }) => number && items.includes(number));
  const picture = sheet?.items.find(
    (item) => item.type === 'picture' && number && Math.abs(item.y - number.y) < 60 && item.x < number.x,
  );
  if (!number || picture?.type !== 'picture') throw new Error('The step has no number or no picture.');
  expect(number.x).toBeGreaterThan(picture.x + picture.width);
  for (const item of said) expect(item.x + item.width).toBeLessThan(picture.x);
});

test.each(['cards', 'cards-small', 'cards-key-ring'])(
  'Both sides of each Arabic card are on the same piece of paper: %s',
  async (id) => {
    const publication = await laidOut('task', id);
    const edition = papers.find((paper) => paper.edition.id === id)!.edition;
    if (edition.form !== 'cards') throw new Error('These are no cards.');
    const overHorizontal = turnsOver(edition.paper, edition.printing.duplex) === 'horizontal';
    const cards = publication.root.children.filter(({ role }) => role === 'Sect');
    let both = 0;
    for (const card of cards) {
      const items = placesOf(card, publication);
      const cells = publication.sheets.map((sheet, index) => {
        const own = items
          .filter((item) => sheet.items.includes(item))
          .map((item) => itemExtent(item, publication.faces));
        if (own.length === 0) return undefined;
        const x = (Math.min(...own.map(({ left }) => left)) + Math.max(...own.map(({ right }) => right))) / 2;
        const y = (Math.min(...own.map(({ top }) => top)) + Math.max(...own.map(({ bottom }) => bottom))) / 2;
        const isBack = index % 2 === 1;
        const [u, v] = !isBack ? [x, y] : overHorizontal ? [x, sheet.height - y] : [sheet.width - x, y];
        const left = (sheet.width - edition.columns * edition.card.width) / 2;
        const top = (sheet.height - edition.rows * edition.card.height) / 2;
        return `${Math.floor(index / 2)}: ${Math.floor((u - left) / edition.card.width)}, ${Math.floor((v - top) / edition.card.height)}`;
      });
      const there = cells.filter((cell) => cell !== undefined);
      if (there.length === 2) both += 1;
      expect(new Set(there).size).toBe(1);
    }
    expect(both).toBeGreaterThan(2);
  },
);

test('The first Arabic card stands at the right of its sheet', async () => {
  const publication = await laidOut('task', 'cards');
  const first = publication.root.children.find(({ role }) => role === 'Sect');
  const [sheet] = publication.sheets;
  const items = placesOf(first!, publication).filter((item) => sheet?.items.includes(item));
  for (const item of items)
    expect(itemExtent(item, publication.faces).left).toBeGreaterThan(sheet!.width / 2);
});

test('An Arabic wallet card has its front at the right of the fold and its back at the left', async () => {
  const publication = await laidOut('task', 'wallet');
  const card = publication.root.children.find(({ role }) => role === 'Sect');
  const [sheet] = publication.sheets;
  const label = nodesOf(card!).find(({ role }) => role === 'Note');
  const call = nodesOf(card!).find(({ role }) => role === 'Link');
  const middle = sheet!.width / 2;
  for (const item of placesOf(label!, publication))
    expect(itemExtent(item, publication.faces).left).toBeGreaterThanOrEqual(middle + 4);
  for (const item of placesOf(call!, publication))
    expect(itemExtent(item, publication.faces).right).toBeLessThanOrEqual(middle - 4);
});

test('An Arabic booklet has its fold at the right of the cover', async () => {
  const publication = await laidOut('task', 'booklet');
  const title = nodesOf(publication.root).find(({ role }) => role === 'H1');
  const [item] = placesOf(title!, publication);
  const [outside] = publication.sheets;
  expect(outside?.items).toContain(item);
  expect(itemExtent(item!, publication.faces).right).toBeLessThan(outside!.width / 2);
});

test('A tick and a QR code are not turned round on Arabic paper', async () => {
  const arabic = await laidOut('task', 'a4');
  const kept = arabic.sheets.flatMap(({ items }) =>
    items.filter((item) => item.type === 'path' && item.keepsItsSides),
  );
  expect(kept.length).toBeGreaterThan(3);
});

async function laidOut(kind: string, id: string): Promise<Publication> {
  const paper = papers.find(({ document, edition }) => document.kind === kind && edition.id === id);
  if (!paper) throw new Error(`There is no Arabic ${kind} in ${id}.`);
  return layOutPaper(paper.document, paper.edition, await materialsFor(paper.document, root));
}

function nodesOf(node: StructureNode): StructureNode[] {
  return [node, ...node.children.flatMap(nodesOf)];
}

/** What is drawn for an element and all inside it. */
function placesOf(node: StructureNode, { sheets }: Publication): Item[] {
  const own = new Set(nodesOf(node));
  return sheets.flatMap(({ items }) => items.filter(({ tag }) => !isArtifact(tag) && own.has(tag)));
}

/** pdf.js takes every letter with a sign on it for two that stand from left to right, and turns them round. */
function withoutVowelSigns(paper: ReadPaper): unknown {
  return JSON.parse(JSON.stringify(paper).replace(/[\u064b-\u0652]/gu, ''));
}

function words(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
