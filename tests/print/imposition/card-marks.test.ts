import { describe, expect, test } from 'vitest';
import type { CardsEdition } from '../../../src/editions/edition.ts';
import { editions } from '../../../src/editions/index.ts';
import { contentVersion } from '../../../src/model/content-version.ts';
import { checkRuler, cutLines, foldLines, sheetFoot } from '../../../src/print/imposition/card-marks.ts';
import { cardOrigin } from '../../../src/print/imposition/cards.ts';
import { leftClear } from '../../../src/print/pages/card-sides.ts';
import type { Item } from '../../../src/print/sheet/sheet.ts';
import { emptyContext } from '../empty-context.ts';
import { writtenDocument } from '../../written-document.ts';

const ofCards = editions.filter((edition): edition is CardsEdition => edition.form === 'cards');

interface Stroke {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Straight lines among items, in millimetres. */
function strokes(items: readonly Item[]): Stroke[] {
  return items.flatMap((item) => {
    if (item.type !== 'path' || item.path.length !== 2) return [];
    const [from, to] = item.path;
    if (from?.[0] !== 'M' || to?.[0] !== 'L') return [];
    return [{ x1: from[1], y1: from[2], x2: to[1], y2: to[2] }];
  });
}

const length = ({ x1, y1, x2, y2 }: Stroke): number => Math.hypot(x2 - x1, y2 - y1);

describe.each(ofCards.map((edition) => [edition.id, edition] as const))('%s', (_, edition) => {
  const { card, paper, columns, rows, printing } = edition;
  const { x, y } = cardOrigin(0, 'front', edition);
  const width = printing.folded ? 2 * card.width : card.width;
  const block = { left: x, top: y, right: x + columns * width, bottom: y + rows * card.height };
  const cuts = strokes(cutLines(edition));
  const onCards = cuts.filter((cut) => length(cut) > 20);
  const outside = cuts.filter((cut) => length(cut) <= 20);

  test('has one cut line for each edge, which neighbours share', () => {
    const upright = onCards.filter(({ x1, x2 }) => x1 === x2).map(({ x1 }) => x1);
    const across = onCards.filter(({ y1, y2 }) => y1 === y2).map(({ y1 }) => y1);
    const expectedX = Array.from({ length: columns + 1 }, (_cut, index) => x + index * width);
    const expectedY = Array.from({ length: rows + 1 }, (_cut, index) => y + index * card.height);
    expect(upright.toSorted((a, b) => a - b)).toEqual(expectedX.map((at) => expect.closeTo(at, 6)));
    expect(across.toSorted((a, b) => a - b)).toEqual(expectedY.map((at) => expect.closeTo(at, 6)));
  });

  test('has its cut marks outside the cards and 10 mm from the edge of the paper', () => {
    expect(outside.length).toBe(2 * (columns + 1) + 2 * (rows + 1));
    for (const { x1, y1, x2, y2 } of outside) {
      const beside =
        x2 <= block.left - 1 || x1 >= block.right + 1 || y2 <= block.top - 1 || y1 >= block.bottom + 1;
      expect(beside).toBe(true);
      expect(Math.min(x1, y1)).toBeGreaterThanOrEqual(10 - 1e-6);
      expect(x2).toBeLessThanOrEqual(paper.width - 10 + 1e-6);
      expect(y2).toBeLessThanOrEqual(paper.height - 10 + 1e-6);
    }
  });

  test('has a ruler of exactly 50 mm beside the cards', () => {
    const context = emptyContext();
    const lines = strokes(checkRuler(edition, context));
    const ruler = lines.reduce((a, b) => (length(b) > length(a) ? b : a));
    expect(length(ruler)).toBeCloseTo(50, 6);
    expect(ruler.y2 < block.top || ruler.x2 < block.left).toBe(true);
    // Its ends are marked, each right at an end.
    const ends = lines.filter((line) => line !== ruler);
    expect(ends.length).toBe(2);
    for (const [index, end] of ends.entries()) {
      const [atX, atY] = index === 0 ? [ruler.x1, ruler.y1] : [ruler.x2, ruler.y2];
      expect((end.x1 + end.x2) / 2).toBeCloseTo(atX, 6);
      expect((end.y1 + end.y2) / 2).toBeCloseTo(atY, 6);
    }
    expect(context.problems).toEqual([]);
  });

  test('has dashes in the middle of each card that is folded, and none elsewhere', () => {
    const folds = foldLines(edition);
    expect(folds).toHaveLength(printing.folded ? columns : 0);
    for (const [column, { path }] of folds.entries()) {
      const points = path.flatMap((command) =>
        command[0] === 'Z' ? [] : [command.slice(-2) as [number, number]],
      );
      const middle = x + (column + 0.5) * width;
      expect(points.map(([at]) => at)).toEqual(points.map(() => expect.closeTo(middle, 6)));
      expect(Math.min(...points.map(([, at]) => at))).toBeCloseTo(block.top, 6);
      expect(Math.max(...points.map(([, at]) => at))).toBeLessThanOrEqual(block.bottom + 1e-6);
      expect(path.filter(([command]) => command === 'M').length).toBeGreaterThan(20);
    }
  });

  test('keeps 4 mm safe for the knife and the laminate', () => {
    expect(edition.safe).toBe(4);
    expect(leftClear(edition)).toBeGreaterThanOrEqual(4);
  });
});

test('the hole for the ring is 6 mm wide with 5 mm clear all round', () => {
  const edition = ofCards.find(({ id }) => id === 'cards-key-ring');
  expect(edition?.hole).toEqual({ diameter: 6, clear: 5 });
  expect(edition && leftClear(edition)).toBe(16);
});

test('the foot of a sheet of cards says that it is a draft until readers have checked it, and nothing after', () => {
  const [edition] = ofCards;
  if (!edition) throw new Error('There are no cards.');
  const document = writtenDocument(
    'task',
    '<Step picture="cup" done="It is here." short="Get it">\nGet it.\n</Step>',
  );
  const checked = {
    ...document,
    readerChecks: [{ date: '2026-10-01', group: 'Four readers', version: contentVersion(document) }],
  };
  const wordsOf = (each: typeof document): string =>
    sheetFoot(1, 2, each, edition, emptyContext())
      .flatMap((item) => (item.type === 'text' ? item.glyphs.map(({ text }) => text) : []))
      .join('');
  const { draft, reviewed, pageOf } = emptyContext().language.words;
  const foot = `${document.title} · ${pageOf(1, 2)}`;
  const bare = (words: string): string => words.replaceAll(' ', '');
  expect(bare(wordsOf(document))).toBe(bare(`${reviewed(document.reviewed)} · ${draft}${foot}`));
  expect(bare(wordsOf(checked))).toBe(bare(`${reviewed(document.reviewed)}${foot}`));
});
