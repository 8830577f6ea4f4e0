import { PDFDict, type PDFDocument, PDFName } from 'pdf-lib';
import { expect, test } from 'vitest';
import type { CardsEdition, Edition } from '../../../src/editions/edition.ts';
import { languageOf } from '../../../src/languages/index.ts';
import { gridOrigin, pieceSize } from '../../../src/print/imposition/card-marks.ts';
import type { Item, Sheet } from '../../../src/print/sheet/sheet.ts';
import { isArtifact, type StructureNode } from '../../../src/print/sheet/structure.ts';
import type { MadePaper, PaperToMake } from './made-paper.ts';

/** A paper says how it is printed, and what is printed so lies where it should. */
export function looksAtTwoSides({ document, edition }: PaperToMake, made: () => MadePaper): void {
  test('tells the printer its size and its edge if they matter', () => {
    // What is cut out has one side and is measured; other pages may be printed as anybody likes.
    const ofPages = ['labels', 'week'].includes(edition.id) ? 'None Simplex' : '- -';
    expect(preferences(made().file)).toBe(edition.form === 'pages' ? ofPages : `None ${toldOf(edition)}`);
  });

  if (edition.form === 'pages') return;

  test('says so in words on its first sheet', () => {
    const { sheets } = made().laidOut;
    const { actualSize, sides, folded } = languageOf(document.language).words.printing;
    const said = (sheets[0]?.items ?? []).map(wordsOf).join(' ').replace(/\s+/gu, ' ');
    expect(said).toContain(actualSize);
    expect(said).toContain(edition.printing && sides[edition.printing.duplex]);
    expect(said.includes(folded)).toBe(edition.printing?.folded === true);
  });

  if (edition.form === 'cards') looksAtCards(edition, made);
  else if (edition.form === 'booklet') looksAtBooklet(languageOf(document.language).words.pageOf, made);
  else looksAtLeaflet(made);
}

function looksAtCards(edition: CardsEdition, made: () => MadePaper): void {
  test('has each back behind its front when the sheet is turned on the edge that the file names', () => {
    const cells = cellsOfCards(edition, made());
    expect(cells.size).toBe(made().laidOut.root.children.length);
    expect([...cells.values()].filter(({ size }) => size !== 1)).toEqual([]);
  });
}

function looksAtBooklet(pageOf: PageOf, made: () => MadePaper): void {
  test('has both pages of a leaf behind each other when it is turned on the edge that the file names', () => {
    const leaves = placesOfLeaves(pageOf, made());
    expect(leaves.size).toBeGreaterThan(0);
    for (const two of leaves.values()) expect(new Set(two.map(({ at }) => at)).size).toBe(1);
  });
}

function looksAtLeaflet(made: () => MadePaper): void {
  test('has its cover behind the first panel inside when it is turned on the edge that the file names', () => {
    const { cover, seen, first } = headingsOfPanels(made());
    expect(seen.x).toBeLessThan(100);
    expect(first.x).toBeLessThan(100);
    expect(Math.abs(seen.y - cover.y)).toBeLessThan(1);
  });
}

type PageOf = (page: number, total: number) => string;

/** In which cells of which sheets each card lies, both of its sides looked at from the front. */
function cellsOfCards(
  edition: CardsEdition,
  { laidOut, file }: MadePaper,
): ReadonlyMap<StructureNode, ReadonlySet<string>> {
  const told = preferences(file);
  const { folded } = edition.printing;
  const sides = folded ? 1 : 2;
  const cells = new Map<StructureNode, Set<string>>();
  laidOut.sheets.forEach((sheet, index) => {
    const through = seenThrough(sheet, told);
    for (const item of sheet.items) {
      const card = laidOut.root.children.find((each) => !isArtifact(item.tag) && holds(each, item.tag));
      if (!card || !('x' in item)) continue;
      const [x, y] = index % sides === 0 ? [item.x, item.y] : through(item.x, item.y);
      const cell = `sheet ${Math.floor(index / sides)}, ${cellAt(x, y, edition)}`;
      cells.set(card, (cells.get(card) ?? new Set()).add(cell));
    }
  });
  return cells;
}

/** Where the two pages of each leaf lie, looked at from the front. */
function placesOfLeaves(
  pageOf: PageOf,
  { laidOut: { sheets }, file }: MadePaper,
): ReadonlyMap<number, readonly { readonly at: string }[]> {
  const told = preferences(file);
  const total = sheets.length * 2;
  const pages = new Map(Array.from({ length: total }, (_, index) => [pageOf(index + 1, total), index + 1]));
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
  return Map.groupBy(numbers, ({ leaf }) => leaf);
}

/** The heading of the cover as it lies and as it is seen through the paper, and that of the first panel inside. */
function headingsOfPanels({
  laidOut: { sheets },
  file,
}: MadePaper): Record<'cover' | 'seen' | 'first', { readonly x: number; readonly y: number }> {
  const told = preferences(file);
  const [outside, inside] = sheets;
  const cover = outside?.items.find((item) => !isArtifact(item.tag) && item.tag.role === 'H1');
  const first = inside?.items.find((item) => !isArtifact(item.tag) && item.tag.role === 'H2');
  if (!outside || !cover || !first || !('x' in cover) || !('x' in first))
    throw new Error('Headings are missing.');
  const [x, y] = seenThrough(outside, told)(cover.x, cover.y);
  return { cover, seen: { x, y }, first };
}

/** What a print dialogue is told: "None DuplexFlipLongEdge". */
function preferences({ catalog }: PDFDocument): string {
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

function toldOf({ form, printing }: Edition): string {
  if (printing?.folded) return 'Simplex';
  return form === 'cards' ? 'DuplexFlipLongEdge' : 'DuplexFlipShortEdge';
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
