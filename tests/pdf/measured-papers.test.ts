import { describe, expect, test } from 'vitest';
import type { CardsEdition } from '../../src/editions/edition.ts';
import { editions, editionsOf } from '../../src/editions/index.ts';
import type { Document } from '../../src/model/document.ts';
import { renderPaper } from '../../src/papers/paper.ts';
import { documentsIn, materialsFor, roots } from '../kinds/documents.ts';
import { cellsOf, findCards } from './card-cells.ts';
import { type Area, contents, isInside, middle, overlap, steps, turnAreas, wordsIn } from './areas.ts';
import { type MeasuredPage, measurePages } from './measure-page.ts';
import { plainSite } from '../example-site.ts';

// Finished files, measured as with a ruler on the printed sheet: what the layout meant to do is not asked.

const documents = Object.values(roots).flatMap(documentsIn);
const coffeeMachine = find(({ slug }) => slug === 'clean-the-coffee-machine');
const folded = find((document) => editionsOf(document, plainSite).some(({ form }) => form === 'trifold'));

function find(isWanted: (document: Document) => boolean): Document {
  const document = documents.find(isWanted);
  if (!document) throw new Error('The examples no longer have such a document.');
  return document;
}

async function measure(document: Document, id: string): Promise<MeasuredPage[]> {
  const edition = editions.find((each) => each.id === id);
  if (!edition) throw new Error(`There is no edition ${id}.`);
  const { bytes } = await renderPaper(
    document,
    edition,
    await materialsFor(document, document === coffeeMachine ? roots.workplace : roots.fixtures),
  );
  return measurePages(bytes);
}

/** Half the border of a picture's tile. */
const HAIR = 0.13;
const papers = [
  ...editionsOf(coffeeMachine, plainSite).map(({ id }) => [id, coffeeMachine] as const),
  ...editionsOf(folded, plainSite)
    .filter(({ form }) => form === 'trifold')
    .map(({ id }) => [id, folded] as const),
];

test.each(papers)('%s keeps 10 mm clear for the printer on every edge', async (id, document) => {
  for (const page of await measure(document, id)) {
    for (const { left, top, right, bottom } of [...page.lines, ...page.shapes, ...contents(page)]) {
      expect(Math.min(left, top, page.width - right, page.height - bottom)).toBeGreaterThanOrEqual(10 - HAIR);
    }
  }
});

/** Millimetres of the small letters of what readers read (easy-read rules, section 3); headers and credits are smaller. */
test.each([
  ['a4', 2.8],
  ['large-print', 3.45],
  ['pictures', 3.45],
  ['checklist', 2.8],
  ['booklet', 2.4],
  ['cards', 2.4],
  ['cards-small', 2.4],
  ['cards-key-ring', 2.4],
])('the small letters of %s are %d mm tall', async (id, least) => {
  const words = (await measure(coffeeMachine, id)).flatMap((page) => page.words);
  const step = words.filter(({ text }) => /done|Pull|plug/u.test(text));
  expect(step.length).toBeGreaterThan(0);
  for (const { top, bottom } of step) expect(bottom - top).toBeGreaterThanOrEqual(least - 0.01);
});

/** A7, bank card (ISO/IEC 7810 ID-1), and the usual card for a ring. */
const cardSizes: Record<string, readonly [width: number, height: number]> = {
  cards: [105, 74],
  'cards-small': [85.6, 54],
  'cards-key-ring': [110, 80],
};

describe.each(
  editions
    .filter(
      (edition): edition is CardsEdition => edition.form === 'cards' && edition.arrangement === 'pocket',
    )
    .map((each) => [each.id, each] as const),
)('%s', (id, edition) => {
  const { columns, rows } = edition;
  const cells = cellsOf(edition);
  const measured = measure(coffeeMachine, id);

  test('has one line where two cards meet, and the cards have their size', async () => {
    const [front] = await measured;
    const long = (front?.lines ?? []).filter((line) => line.right - line.left + line.bottom - line.top > 60);
    const upright = long.filter((line) => line.right - line.left < 0.01).map((line) => line.left);
    const across = long.filter((line) => line.bottom - line.top < 0.01).map((line) => line.top);
    const [width, height] = cardSizes[id] ?? [0, 0];
    expect(steps(upright)).toEqual(Array.from({ length: columns }, () => expect.closeTo(width, 1)));
    expect(steps(across)).toEqual(Array.from({ length: rows }, () => expect.closeTo(height, 1)));
  });

  test('has a ruler of 50 mm', async () => {
    const [front] = await measured;
    const lengths = (front?.lines ?? []).map((line) => line.right - line.left + line.bottom - line.top);
    expect(lengths.filter((length) => Math.abs(length - 50) < 0.02)).toHaveLength(1);
  });

  test('keeps 4 mm of every card free, on both sides', async () => {
    for (const page of await measured) {
      for (const area of contents(page)) {
        const cell = cells.find((each) => isInside(middle(area), each));
        if (!cell) continue;
        expect(area.left - cell.left).toBeGreaterThanOrEqual(4 - HAIR);
        expect(cell.right - area.right).toBeGreaterThanOrEqual(4 - HAIR);
        expect(area.top - cell.top).toBeGreaterThanOrEqual(4 - HAIR);
        expect(cell.bottom - area.bottom).toBeGreaterThanOrEqual(4 - HAIR);
      }
    }
  });

  test('has the back of each step behind its front when the sheet is turned over its long edge', async () => {
    const pages = await measured;
    let met = 0;
    for (let sheet = 0; sheet < pages.length; sheet += 2) {
      const [front, back] = [pages[sheet], pages[sheet + 1]];
      if (!front || !back) throw new Error('A sheet has two sides.');
      const behind = { ...back, words: turnAreas(back.words, back) };
      for (const cell of cells) {
        const [, step] = wordsIn(cell, behind).match(/Step (\d+) of/u) ?? [];
        if (step === undefined) continue;
        met++;
        // Where a card has little room, what starts the step stands over its number.
        expect(wordsIn(cell, front)).toMatch(new RegExp(`(?:^|^When: .*\\.)${step}(?!\\d)`, 'u'));
      }
    }
    expect(met).toBe(coffeeMachine.blocks.filter(({ type }) => type === 'step').length);
  });
});

describe('the hole for the ring', () => {
  const keyRing = findCards('cards-key-ring');
  const measured = measure(coffeeMachine, keyRing.id);
  const holesOn = (page: MeasuredPage): Area[] =>
    page.shapes.filter(
      (shape) =>
        shape.round &&
        cellsOf(keyRing).some((cell) => Math.hypot(...offset(shape, cell)) < HOLE_FROM_EDGE / 4),
    );

  test('is 6 mm wide, with 5 mm clear all round, on every card and on both sides', async () => {
    for (const page of await measured) {
      const holes = holesOn(page);
      expect(holes.length).toBeGreaterThan(0);
      for (const { left, top, right, bottom } of holes) {
        expect(right - left - LINE).toBeCloseTo(6, 1);
        expect(bottom - top - LINE).toBeCloseTo(6, 1);
        const clear = { left: left - 4.9, top: top - 4.9, right: right + 4.9, bottom: bottom + 4.9 };
        expect(contents(page).filter((area) => overlap(area, clear))).toEqual([]);
      }
    }
  });

  test('goes through front and back at one place', async () => {
    const pages = await measured;
    for (let sheet = 0; sheet < pages.length; sheet += 2) {
      const [front, back] = [pages[sheet], pages[sheet + 1]];
      if (!front || !back) throw new Error('A sheet has two sides.');
      const places = holesOn(front).map(middle);
      for (const { x, y } of turnAreas(holesOn(back), back).map(middle)) {
        expect(places.some((place) => Math.hypot(place.x - x, place.y - y) < 0.05)).toBe(true);
      }
    }
  });
});

describe('the folded leaflet', () => {
  const measured = measure(folded, 'trifold');

  test('is marked for panels of 100, 99 and 98 mm, which lie on each other from both sides', async () => {
    const [outside, inside] = await measured;
    if (!outside || !inside) throw new Error('A leaflet has two sides.');
    const marks = (page: MeasuredPage): number[] =>
      [
        ...new Set(
          page.lines
            .filter((line) => line.right - line.left < 0.01 && line.top < 10.1)
            .map((line) => line.left.toFixed(1)),
        ),
      ]
        .map(Number)
        .filter((x) => x > 90)
        .toSorted((a, b) => a - b);
    expect(steps([0, ...marks(inside), 297])).toEqual([100, 99, 98].map((width) => expect.closeTo(width, 1)));
    expect(steps([0, ...marks(outside), 297])).toEqual(
      [98, 99, 100].map((width) => expect.closeTo(width, 1)),
    );
  });

  test('keeps its words and pictures 10 mm from every fold', async () => {
    const [outside, inside] = await measured;
    for (const [page, folds] of [[outside, [98, 197]] as const, [inside, [100, 199]] as const]) {
      for (const fold of folds) {
        for (const { left, right } of [...(page?.words ?? []), ...(page?.pictures ?? [])]) {
          expect(right <= fold - 10 + HAIR || left >= fold + 10 - HAIR).toBe(true);
        }
      }
    }
  });
});

describe('the booklet', () => {
  test('has its pages in order when it is folded, nearer to the fold the further inside they lie', async () => {
    const sides = await measure(coffeeMachine, 'booklet');
    const count = sides.length * 2;
    expect(count).toBeGreaterThan(16);
    const places = sides.flatMap(({ words }, side) =>
      words.flatMap(({ text, left, right }) => {
        const [, number] = text.match(/^Page (\d+) of/u) ?? [];
        return number === undefined ? [] : [{ page: Number(number), side, left, right }];
      }),
    );
    expect(places.length).toBeGreaterThan(14);
    for (const { page, side, left, right } of places) {
      const fromOutside = Math.min(page - 1, count - page);
      expect(side).toBe(fromOutside);
      const creep = 0.11 * Math.floor(fromOutside / 2);
      const onLeft = page % 2 === 0;
      expect(left < 148.5).toBe(onLeft);
      // The number ends where the column of 114 mm does, 20 mm from the page's left edge.
      expect(right).toBeCloseTo(onLeft ? 134 + creep : 148.5 + 134 - creep, 1);
    }
  });
});

/** Of the middle of the hole, in millimetres. */
const HOLE_FROM_EDGE = 8;
/** Of the circle that says where to punch. */
const LINE = 0.15;

function offset(shape: Area, cell: Area): [number, number] {
  const at = middle(shape);
  return [at.x - cell.left - HOLE_FROM_EDGE, at.y - middle(cell).y];
}
