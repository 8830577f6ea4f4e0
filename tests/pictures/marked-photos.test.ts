import path from 'node:path';
import { expect, test } from 'vitest';
import { a4 } from '../../src/editions/a4.ts';
import { loadPicture } from '../../src/files/pictures.ts';
import { ringsOffPhoto } from '../../src/pictures/photo/rings-off-photo.ts';
import type { Document, Mark, Step } from '../../src/model/document.ts';
import { layOutPaper } from '../../src/papers/paper.ts';
import { alternativeText } from '../../src/pictures/index.ts';
import { markShapes } from '../../src/pictures/photo/mark-shapes.ts';
import type { PictureItem } from '../../src/print/sheet/sheet.ts';
import { documentsIn, materialsFor, roots } from '../kinds/documents.ts';

const marks: readonly Mark[] = [
  { sort: 'ring', at: [50, 50], radius: 10, words: 'the handle' },
  { sort: 'arrow', from: [10, 10], to: [30, 40], words: 'the button' },
  { sort: 'number', number: 4, at: [80, 20], words: 'the tap' },
];

test('each mark has a white halo under its dark line, so that it shows on any photo, in grey as well', () => {
  for (const mark of marks) {
    const shapes = markShapes([mark], 60, 40);
    const paint = shapes.flatMap(({ fill, stroke }) => [fill, stroke?.colour]);
    expect(paint).toContain('#101418');
    expect(paint).toContain('#ffffff');
    if (mark.sort === 'number') continue;
    const widths = shapes.map(({ stroke }) => stroke?.width ?? 0);
    const half = widths.length / 2;
    expect(Math.min(...widths.slice(0, half))).toBeGreaterThan(Math.max(...widths.slice(half)));
  }
});

test('a mark stands where its author put it, whatever the size of the photo', () => {
  const [halo] = markShapes([{ sort: 'ring', at: [50, 25], radius: 10, words: 'it' }], 60, 40);
  const xs = halo?.path.flatMap(([, ...numbers]) => numbers.filter((_, index) => index % 2 === 0)) ?? [];
  const ys = halo?.path.flatMap(([, ...numbers]) => numbers.filter((_, index) => index % 2 === 1)) ?? [];
  expect([Math.min(...xs), Math.max(...xs)].map(Math.round)).toEqual([24, 36]);
  expect([Math.min(...ys), Math.max(...ys)].map(Math.round)).toEqual([4, 16]);
});

test('every figure has a shape of its own', () => {
  const drawn = Array.from({ length: 9 }, (_, index) =>
    JSON.stringify(markShapes([{ sort: 'number', number: index + 1, at: [50, 50], words: 'it' }], 60, 40)),
  );
  expect(new Set(drawn).size).toBe(9);
});

test('who cannot see the photo hears what each mark is at, in the language of the document', async () => {
  const use = { name: './cup.jpg', id: 'photo:x', alt: 'A cup', marks, place: place() };
  const picture = await loadPicture(`photo:${photo}`, roots.fixtures);
  expect(alternativeText(use, picture, '', 'en-GB')).toBe(
    'A cup. Ring: the handle. Arrow to: the button. 4: the tap.',
  );
  expect(alternativeText(use, picture, '', 'pl')).toContain('Kółko: the handle.');
});

const photo = 'content/tasks/dry-a-glass/cup.jpg';

test('a photo that is cut keeps only that part', async () => {
  const [whole, part] = await Promise.all([
    loadPicture(`photo:${photo}`, roots.fixtures),
    loadPicture(`photo:${photo}#crop-50-0-50-50`, roots.fixtures),
  ]);
  if (whole.content.type !== 'photo' || part.content.type !== 'photo') throw new Error('No photo.');
  const ratio = (each: { width: number; height: number }): number => each.width / each.height;
  expect(ratio(part.content)).toBeCloseTo(ratio(whole.content), 1);
  expect(Buffer.compare(part.content.jpeg, whole.content.jpeg)).not.toBe(0);
});

test('on paper that is read from right to left the marks stay on their places of the photo', async () => {
  const english = marked('en-GB', roots.fixtures);
  const [left, right] = await Promise.all(
    [english, { ...english, language: 'ar' }].map(async (document) =>
      markedPhotos(layOutPaper(document, a4, await materialsFor(document, roots.fixtures)).sheets),
    ),
  );
  expect(left?.length).toBe(2);
  expect(left?.[0]?.over).toEqual(right?.[0]?.over);
  expect(left?.[0]?.x).not.toBeCloseTo(right?.[0]?.x ?? 0, 0);
});

test('a ring that leaves its photo above or below is refused, and told how large it may be', async () => {
  const document = marked('en-GB', roots.fixtures);
  const { pictures } = await materialsFor(document, roots.fixtures);
  const told = (at: readonly [number, number], radius: number): string[] =>
    ringsOffPhoto(withMarks(document, [{ sort: 'ring', at, radius, words: 'the handle' }]), pictures).map(
      ({ rule, found, allowed }) => `${rule}: ${found} ${allowed}`,
    );
  // The photo is wider than high: what fits at its sides need not fit above.
  expect(told([50, 50], 20)).toEqual([]);
  expect(told([50, 10], 20)).toEqual([
    expect.stringMatching(
      /^mark-outside-photo: The ring round “the handle” leaves the photo above\. .* up to \d% /u,
    ),
  ]);
  expect(told([50, 90], 20)).toEqual([expect.stringContaining('leaves the photo below.')]);
});

function markedPhotos(sheets: readonly { readonly items: readonly unknown[] }[]): PictureItem[] {
  return sheets.flatMap(({ items }) => (items as PictureItem[]).filter(({ over }) => over !== undefined));
}

/** The example with a photo and marks at its first step. */
function marked(language: string, root: string): Document {
  const document = documentsIn(path.resolve(root)).find(
    (each) => each.slug === 'dry-a-glass' && each.language === language,
  );
  const step = document?.blocks.find((block): block is Step => block.type === 'step');
  if (!document || !step?.donePicture) throw new Error('The example has changed.');
  const shown = { ...step, picture: { ...step.donePicture, marks } };
  return { ...document, blocks: document.blocks.map((block) => (block === step ? shown : block)) };
}

function withMarks(document: Document, shown: readonly Mark[]): Document {
  return {
    ...document,
    blocks: document.blocks.map((block) =>
      block.type === 'step' && block.picture?.marks === marks
        ? { ...block, picture: { ...block.picture, marks: shown } }
        : block,
    ),
  };
}

function place() {
  const point = { line: 1, column: 1, offset: 0 };
  return { start: point, end: point };
}
