import { describe, expect, test } from 'vitest';
import { editions } from '../../src/editions/index.ts';
import { MessagesError } from '../../src/model/messages-error.ts';
import { layOutPaper, renderPaper } from '../../src/papers/paper.ts';
import { documentsIn, materialsFor, roots } from '../kinds/documents.ts';
import { type MeasuredPage, measurePages } from './measure-page.ts';

// Papers that are made where an author asks for them, measured as with a ruler on the printed sheet.

const documents = documentsIn(roots.fixtures);

function paper(slug: string, id: string) {
  const document = documents.find((each) => each.slug === slug);
  const edition = editions.find((each) => each.id === id);
  if (!document || !edition) throw new Error('The examples have changed.');
  return { document, edition };
}

async function measure(slug: string, id: string): Promise<MeasuredPage[]> {
  const { document, edition } = paper(slug, id);
  const { bytes } = await renderPaper(document, edition, await materialsFor(document, roots.fixtures));
  return measurePages(bytes);
}

/** Small letters of 32 pt are 5.5 mm tall, and 1.4 times that on the next larger sheet. In millimetres. */
describe.each([
  ['poster', [210, 297], 5.5, 40],
  ['poster-a3', [297, 420], 7.8, 56.6],
] as const)('%s', (id, [width, height], letters, picture) => {
  const measured = measure('make-tea', id);

  test('has sheets of its size, and on them words and pictures to be seen across a room', async () => {
    const pages = await measured;
    for (const page of pages) {
      expect(page.width).toBeCloseTo(width, 0);
      expect(page.height).toBeCloseTo(height, 0);
    }
    const words = pages.flatMap((page) => page.words).filter(({ text }) => /Boil the water/u.test(text));
    expect(words.length).toBeGreaterThan(0);
    for (const { top, bottom } of words) expect(bottom - top).toBeGreaterThanOrEqual(letters);
    const tall = pages.flatMap((page) => page.shapes.map(({ top, bottom }) => bottom - top));
    expect(tall.some((each) => Math.abs(each - picture) < 1)).toBe(true);
  });
});

describe('the one page', () => {
  test('has two columns of 85.5 mm, 9 mm apart, on each side', async () => {
    const pages = await measure('hearing-loss-at-work', 'one-page');
    expect(pages.length).toBeLessThanOrEqual(2);
    const inText = pages.flatMap(({ words }) => words.filter(({ top }) => top > 18 && top < 270));
    expect(inText.some(({ left }) => left < 100)).toBe(true);
    expect(inText.some(({ left }) => left > 109)).toBe(true);
    for (const { left, right } of inText) expect(right <= 100.6 || left >= 109.4).toBe(true);
  });

  test('is refused where it would be longer than both sides, with how many lines and what to do', async () => {
    const { document, edition } = paper('hearing-loss-at-work', 'one-page');
    const again = Array.from({ length: 12 }, (_, time) =>
      document.blocks.map((block) => ({ ...block, id: `${block.id}-${time}` })),
    );
    const long = { ...document, blocks: again.flat() };
    const materials = await materialsFor(document, roots.fixtures);
    const refused = (): unknown => layOutPaper(long, edition, materials);
    expect(refused).toThrow(MessagesError);
    expect(refused).toThrow(/\d+ lines too long for both sides of one sheet in the edition one-page/u);
    expect(refused).toThrow('choose fewer parts for it: { make: one-page, only: [...] }');
  });
});

describe('the wallet card', () => {
  const measured = measure('fire-alarm', 'wallet');

  test('is cut out as 171.2 x 54 mm, and folded in the middle has the size of a bank card', async () => {
    for (const { lines, shapes } of await measured) {
      const long = lines.filter(({ left, right, top, bottom }) => right - left + bottom - top > 60);
      const upright = long.filter(({ left, right }) => right - left < 0.01).map(({ left }) => left);
      const across = long.filter(({ top, bottom }) => bottom - top < 0.01).map(({ top }) => top);
      const [left = 0, right = 0, ...others] = upright.toSorted((a, b) => a - b);
      expect(others).toEqual([]);
      expect(right - left).toBeCloseTo(2 * 85.6, 1);
      const steps = across
        .toSorted((a, b) => a - b)
        .flatMap((each, at, all) => (at > 0 ? [each - all[at - 1]!] : []));
      expect(steps).toEqual([54, 54, 54, 54].map((each) => expect.closeTo(each, 1) as number));
      const dashes = [...lines, ...shapes].filter(
        (each) => Math.abs((each.left + each.right) / 2 - (left + 85.6)) < 0.2,
      );
      expect(dashes.length).toBeGreaterThan(0);
    }
  });

  test('has nothing within 4 mm of the cut and the fold', async () => {
    for (const { words } of await measured) {
      const onCards = words.filter(({ top, bottom }) => top > 40.5 && bottom < 256.5);
      expect(onCards.length).toBeGreaterThan(0);
      for (const { left, right } of onCards) {
        const fromFold = left > 105 ? left - 105 : 105 - right;
        expect(Math.min(left - 19.4, 190.6 - right, fromFold)).toBeGreaterThanOrEqual(4 - 0.13);
      }
    }
  });

  test('is refused where a part is longer than a side, with the place and what to do', async () => {
    const { document, edition } = paper('my-break-times', 'wallet');
    const long = { ...document, askedEditions: [{ edition: 'wallet' as const }] };
    const materials = await materialsFor(document, roots.fixtures);
    const refused = (): unknown => layOutPaper(long, edition, materials);
    expect(refused).toThrow(MessagesError);
    expect(refused).toThrow(/too long for the card for what starts at line \d+ in the edition wallet/u);
    expect(refused).toThrow('choose fewer parts for it: { make: wallet, only: [...] }');
  });
});

describe('the tally sheet', () => {
  test.each([
    ['my-break-times', ['1 hour', '2 hours', '3 hours', 'Ticked', 'Good', 'In between', 'Bad']],
    ['our-year', ['Yes', 'No']],
  ])(
    'of %s has 90 x 9 mm for strokes and 24 mm for their number beside each answer',
    async (slug, answers) => {
      const pages = await measure(slug, 'tally');
      for (const answer of answers) {
        const beside = pages.flatMap(({ words, shapes }) =>
          words
            .filter(({ text }) => text.trim() === answer)
            .flatMap(({ top }) =>
              shapes.filter((each) => each.top < top && each.bottom > top && each.left > 60),
            ),
        );
        const sizes = beside.map(({ left, right, top, bottom }) =>
          [right - left, bottom - top].map(Math.round),
        );
        expect(sizes, answer).toEqual(
          expect.arrayContaining([
            [90, 9],
            [24, 9],
          ]),
        );
      }
    },
  );

  test('has rows to write answers into where a form names none', async () => {
    const { document, edition } = paper('my-break-times', 'tally');
    const open = { ...document, blocks: document.blocks.filter((block) => block.type !== 'field') };
    const { root } = layOutPaper(open, edition, await materialsFor(document, roots.fixtures));
    expect(JSON.stringify(root)).toContain('What people said');
  });
});

test('the certificate is one A4 on its side, with all its words inside the frame', async () => {
  const [page, ...others] = await measure('well-done', 'certificate');
  if (!page) throw new Error('A certificate has a page.');
  expect(others).toEqual([]);
  expect([page.width, page.height].map(Math.round)).toEqual([297, 210]);
  const frame = page.shapes.find(({ left, right }) => right - left > 265);
  expect(frame?.left).toBeGreaterThanOrEqual(10);
  for (const { left, right, top, bottom } of page.words) {
    expect(Math.min(left - 10, top - 10, 287 - right, 200 - bottom)).toBeGreaterThanOrEqual(7);
  }
});
