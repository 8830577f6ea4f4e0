import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { editions, editionsOf } from '../../src/editions/index.ts';
import type { CardsEdition, Edition } from '../../src/editions/edition.ts';
import { languageOf } from '../../src/languages/index.ts';
import { layOutPaper, renderPaper } from '../../src/papers/paper.ts';
import { gridOrigin, pieceSize } from '../../src/print/imposition/card-marks.ts';
import type { Item, Sheet } from '../../src/print/sheet/sheet.ts';
import { isArtifact, type StructureNode } from '../../src/print/sheet/structure.ts';
import { documentsIn, lookedAt, materialsFor } from './documents.ts';
import { plainSite } from '../example-site.ts';

const papers = Object.values(lookedAt).flatMap((root) =>
  documentsIn(root).flatMap((document) =>
    editionsOf(document, plainSite).map((edition) => ({
      name: `${document.slug}, ${edition.id}`,
      document,
      edition,
      root,
    })),
  ),
);

/** What a print dialogue is told: "None DuplexFlipLongEdge". */
async function preferences(bytes: Uint8Array): Promise<string> {
  const { catalog } = await PDFDocument.load(bytes, { updateMetadata: false });
  const entries = catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict);
  return ['PrintScaling', 'Duplex']
    .map((key) => entries.lookupMaybe(PDFName.of(key), PDFName)?.decodeText() ?? '-')
    .join(' ');
}

/** Where a place on the back is when one looks through the paper from the front, in millimetres. */
function seenThrough({ width, height }: Sheet, told: string): (x: number, y: number) => [number, number] {
  const turnsAtSide = told.endsWith('LongEdge') === height > width;
  return turnsAtSide ? (x, y) => [width - x, y] : (x, y) => [x, height - y];
}

test('cards are turned on the long edge, booklets and folded leaflets on the short one, wallet cards are folded', () => {
  const edges = Object.fromEntries(editions.map(({ id, printing }) => [id, printing?.duplex]));
  expect(edges).toMatchObject({
    a4: undefined,
    cards: 'flip-long-edge',
    'cards-small': 'flip-long-edge',
    'cards-key-ring': 'flip-long-edge',
    booklet: 'flip-short-edge',
    trifold: 'flip-short-edge',
    wallet: 'simplex',
  });
});

const measured = papers.filter(({ edition }) => edition.form !== 'pages');

test.each(papers)(
  '$name tells the printer its size and its edge if they matter',
  async ({ document, edition, root }) => {
    const { bytes } = await renderPaper(document, edition, await materialsFor(document, root));
    // What is cut out has one side and is measured; other pages may be printed as anybody likes.
    const ofPages = ['labels', 'week'].includes(edition.id) ? 'None Simplex' : '- -';
    expect(await preferences(bytes)).toBe(edition.form === 'pages' ? ofPages : `None ${toldOf(edition)}`);
  },
);

function toldOf({ form, printing }: Edition): string {
  if (printing?.folded) return 'Simplex';
  return form === 'cards' ? 'DuplexFlipLongEdge' : 'DuplexFlipShortEdge';
}

test.each(measured)('$name says so in words on its first sheet', async ({ document, edition, root }) => {
  const { sheets } = layOutPaper(document, edition, await materialsFor(document, root));
  const { actualSize, sides, folded } = languageOf(document.language).words.printing;
  const said = (sheets[0]?.items ?? []).map(wordsOf).join(' ').replace(/\s+/gu, ' ');
  expect(said).toContain(actualSize);
  expect(said).toContain(edition.printing && sides[edition.printing.duplex]);
  expect(said.includes(folded)).toBe(edition.printing?.folded === true);
});

describe('a back lies behind its front when the sheet is turned on the edge that the file names', () => {
  test.each(papers.filter(isOnCards))('$name', async ({ document, edition, root }) => {
    const publication = layOutPaper(document, edition, await materialsFor(document, root));
    const told = await preferences(
      (await renderPaper(document, edition, await materialsFor(document, root))).bytes,
    );
    const { folded } = edition.printing;
    const sides = folded ? 1 : 2;
    const cells = new Map<StructureNode, Set<string>>();
    publication.sheets.forEach((sheet, index) => {
      const through = seenThrough(sheet, told);
      for (const item of sheet.items) {
        const card = publication.root.children.find((each) => !isArtifact(item.tag) && holds(each, item.tag));
        if (!card || !('x' in item)) continue;
        const [x, y] = index % sides === 0 ? [item.x, item.y] : through(item.x, item.y);
        const cell = `sheet ${Math.floor(index / sides)}, ${cellAt(x, y, edition)}`;
        cells.set(card, (cells.get(card) ?? new Set()).add(cell));
      }
    });
    expect(cells.size).toBe(publication.root.children.length);
    expect([...cells.values()].filter(({ size }) => size !== 1)).toEqual([]);
  });

  test.each(papers.filter(({ edition }) => edition.form === 'booklet'))(
    '$name',
    async ({ document, edition, root }) => {
      const materials = await materialsFor(document, root);
      const { sheets } = layOutPaper(document, edition, materials);
      const told = await preferences((await renderPaper(document, edition, materials)).bytes);
      const { pageOf } = languageOf(document.language).words;
      const total = sheets.length * 2;
      const pages = new Map(
        Array.from({ length: total }, (_, index) => [pageOf(index + 1, total), index + 1]),
      );
      const numbers = sheets.flatMap((sheet, side) =>
        sheet.items.flatMap((item) => {
          const page = pages.get(wordsOf(item));
          if (page === undefined || !('x' in item)) return [];
          const [x] = side % 2 === 0 ? [item.x] : seenThrough(sheet, told)(item.x, item.y);
          return [
            {
              leaf: Math.floor((page - 1) / 2),
              at: `sheet ${Math.floor(side / 2)}, ${x > sheet.width / 2 ? 'right' : 'left'}`,
            },
          ];
        }),
      );
      const leaves = Map.groupBy(numbers, ({ leaf }) => leaf);
      expect(leaves.size).toBeGreaterThan(0);
      for (const two of leaves.values()) expect(new Set(two.map(({ at }) => at)).size).toBe(1);
    },
  );

  test.each(papers.filter(({ edition }) => edition.form === 'trifold'))(
    '$name: the cover behind the first panel inside',
    async ({ document, edition, root }) => {
      const materials = await materialsFor(document, root);
      const { sheets } = layOutPaper(document, edition, materials);
      const told = await preferences((await renderPaper(document, edition, materials)).bytes);
      const [outside, inside] = sheets;
      const cover = outside?.items.find((item) => !isArtifact(item.tag) && item.tag.role === 'H1');
      const first = inside?.items.find((item) => !isArtifact(item.tag) && item.tag.role === 'H2');
      if (!outside || !cover || !first || !('x' in cover) || !('x' in first))
        throw new Error('Headings are missing.');
      const [x, y] = seenThrough(outside, told)(cover.x, cover.y);
      expect(x).toBeLessThan(100);
      expect(first.x).toBeLessThan(100);
      expect(Math.abs(y - cover.y)).toBeLessThan(1);
    },
  );
});

function isOnCards(
  paper: (typeof papers)[number],
): paper is (typeof papers)[number] & { edition: CardsEdition } {
  return (paper.edition satisfies Edition).form === 'cards';
}

function cellAt(x: number, y: number, edition: CardsEdition): string {
  const origin = gridOrigin(edition);
  const [column, row] = [(x - origin.x) / pieceSize(edition).width, (y - origin.y) / edition.card.height];
  return `column ${Math.floor(column)}, row ${Math.floor(row)}`;
}

function holds(node: StructureNode, wanted: unknown): boolean {
  return node === wanted || node.children.some((child) => holds(child, wanted));
}

function wordsOf(item: Item): string {
  return item.type === 'text' ? item.glyphs.map(({ text }) => text).join('') : '';
}
