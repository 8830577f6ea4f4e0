import { beforeAll, describe, expect, test } from 'vitest';
import { editions } from '../../src/editions/index.ts';
import type { Edition } from '../../src/editions/edition.ts';
import { renderPaper } from '../../src/papers/paper.ts';
import { leftClear } from '../../src/print/pages/card-sides.ts';
import type { Item } from '../../src/print/sheet/sheet.ts';
import { isArtifact } from '../../src/print/sheet/structure.ts';
import { isOfLibrary } from '../library/is-of-library.ts';
import { placesOnSheet } from './card-places.ts';
import { authorsWords, blockWords, materialsFor, roots } from './documents.ts';
import { looksAtImprint } from './papers/imprint.ts';
import { type MadePaper, makePaper, papers, words } from './papers/made-paper.ts';
import { looksForWhatIsLost } from './papers/says-all.ts';
import { looksAtTwoSides } from './papers/two-sides.ts';
import { looksForWordList } from './papers/word-list.ts';

/** Those that are made a second time: each of the examples, and each document of the library in one of its editions, in turn. */
const madeTwice = new Set(
  [...Map.groupBy(papers, ({ document }) => document).values()].flatMap((own, index) =>
    isOfLibrary ? own.slice(index % own.length).slice(0, 1) : own,
  ),
);

describe.each(papers)('$name', (paper) => {
  const { document, edition, root } = paper;
  let made: MadePaper;
  let laidOut: MadePaper['laidOut'];
  let heard: string;
  beforeAll(async () => {
    made = await makePaper(paper);
    ({ laidOut, heard } = made);
  });

  looksForWhatIsLost(paper, () => made);
  looksForWordList(paper, () => made);
  looksAtImprint(paper, () => made);
  looksAtTwoSides(paper, () => made);

  test('lets a screen reader hear what the author wrote, in order', () => {
    expect(missingWords(saysAll(edition) ? authorsWords(document) : [document.title], heard)).toEqual([]);
  });

  test('keeps 10 mm clear of the edge and within its sheet', () => {
    const { sheets } = laidOut;
    for (const { items, width, height } of sheets) {
      for (const item of items) {
        const { left, top, right, bottom } = boundsOf(item);
        expect(left).toBeGreaterThanOrEqual(10 - 0.01);
        expect(top).toBeGreaterThanOrEqual(10 - 0.01);
        expect(right).toBeLessThanOrEqual(width - 10 + 0.01);
        expect(bottom).toBeLessThanOrEqual(height - 10 + 0.01);
      }
    }
  });

  test('gives every item a place in the tree or makes it an artifact, and leaves no element empty', () => {
    const { sheets, root: tree } = laidOut;
    const used = new Set(
      sheets.flatMap(({ items }) => items.flatMap(({ tag }) => (isArtifact(tag) ? [] : [tag]))),
    );
    const leaves: unknown[] = [];
    const visit = (node: typeof tree): void => {
      // The corner of a table is empty.
      if (node.children.length === 0 && node.role !== 'TD') leaves.push(node);
      node.children.forEach(visit);
    };
    visit(tree);
    expect(leaves.filter((leaf) => !used.has(leaf as typeof tree))).toEqual([]);
    expect(used.size).toBe(leaves.length);
  });

  test('lets a screen reader hear the label of a list item or a note before all else in it', () => {
    const { root: tree } = laidOut;
    const late: string[] = [];
    const visit = (node: typeof tree): void => {
      const [first, ...rest] = node.children;
      if (node.role === 'Note' && first?.role !== 'P') late.push(node.id ?? 'a note');
      if (rest.some(({ role }) => role === 'Lbl')) late.push(node.role);
      node.children.forEach(visit);
    };
    visit(tree);
    expect(late).toEqual([]);
  });

  test('sets no type below the floor of its edition', () => {
    const { sheets } = laidOut;
    const sizes = sheets.flatMap(({ items }) =>
      items.flatMap((item) => (item.type === 'text' ? [item.size] : [])),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(edition.type.small);
  });

  test.runIf(madeTwice.has(paper))('gives the same bytes twice', async () => {
    const { rendered } = made;
    const second = await renderPaper(document, edition, await materialsFor(document, root));
    expect(Buffer.compare(rendered.bytes, second.bytes)).toBe(0);
    expect(second.preview).toBe(rendered.preview);
  });

  // On imposed sheets the tree goes by page or card, whatever the sheet says.
  test.runIf(edition.form === 'pages')(
    'has the same words in the same order on the page and in the structure tree',
    () => {
      expect(made.drawn).toBe(heard);
    },
  );

  test.runIf(root === roots.fixtures)('has the structure tree that was looked at', async () => {
    await expect(made.tree).toMatchFileSnapshot(`./trees/${document.slug}.${edition.id}.txt`);
  });

  if (edition.form !== 'cards') return;

  test('keeps everything on a card inside its safe zone', () => {
    const { sheets } = laidOut;
    const { card, safe } = edition;
    sheets.forEach(({ items }, sheet) => {
      const origins = placesOnSheet(sheet, edition);
      for (const item of items.filter(({ tag }) => !isArtifact(tag))) {
        const { left, top, right, bottom } = boundsOf(item);
        const home = origins.find(
          ({ x, y }) =>
            left >= x + leftClear(edition) - 0.01 &&
            right <= x + card.width - safe + 0.01 &&
            top >= y + safe - 0.01 &&
            bottom <= y + card.height - safe + 0.01,
        );
        expect(home, `an item at ${left.toFixed(1)}, ${top.toFixed(1)} on sheet ${sheet + 1}`).toBeDefined();
      }
    });
  });

  const { mostWords } = edition;
  if (mostWords === undefined) return;

  test('has no line of more words than a reader takes in at a glance, save small print', () => {
    const { sheets } = laidOut;
    const lines = sheets.flatMap(({ items }) => linesOf(items, edition.type.small));
    expect(lines.length).toBeGreaterThan(document.blocks.length);
    expect(lines.filter((line) => line.split(' ').length > mostWords)).toEqual([]);
  });

  test('says on the back of a card what a stop or an ask is about, unless that is long', () => {
    const notices = document.blocks.filter(({ type }) => type === 'stop' || type === 'ask');
    const short = notices.flatMap(blockWords).filter((text) => text.split(' ').length <= 20);
    expect(short.length).toBeGreaterThan(0);
    expect(missingWords(short, heard)).toEqual([]);
  });
});

test('every edition has a paper to be tested on', () => {
  const tested = new Set(papers.map(({ edition }) => edition.id));
  // A paper in two languages needs a translation: its own test writes one.
  const missing = editions.filter(({ id, needsOriginal }) => !needsOriginal && !tested.has(id));
  expect(missing.map(({ id }) => id)).toEqual([]);
});

/** What stands at one height on one card, by the words that belong to one element. */
function linesOf(items: readonly Item[], smallPrint: number): string[] {
  const lines = new Map<unknown, Map<number, string>>();
  for (const item of items) {
    if (item.type !== 'text' || item.size <= smallPrint) continue;
    const own = lines.get(item.tag) ?? new Map<number, string>();
    lines.set(
      item.tag,
      own.set(item.y, (own.get(item.y) ?? '') + item.glyphs.map(({ text }) => text).join('')),
    );
  }
  return [...lines.values()].flatMap((own) => [...own.values()].map(words));
}

/** Cards, the picture manual, the checklist and the folded leaflet leave words out, and say so. */
function saysAll(edition: Edition): boolean {
  return edition.form === 'booklet' || (edition.form === 'pages' && edition.arrangement === 'document');
}

/** What the author wrote and a reader would not hear in this order. */
function missingWords(typed: readonly string[], heard: string): string[] {
  let at = 0;
  return typed.filter((part) => {
    const found = heard.indexOf(words(part), at);
    if (found >= 0) at = found;
    return found < 0;
  });
}

function boundsOf(item: Item): { left: number; top: number; right: number; bottom: number } {
  switch (item.type) {
    case 'text': {
      const height = (item.size * 25.4) / 72;
      return {
        left: item.x,
        top: item.y - height * 0.7,
        right: item.x + item.width,
        bottom: item.y + height * 0.2,
      };
    }
    case 'picture':
    case 'field':
      return { left: item.x, top: item.y, right: item.x + item.width, bottom: item.y + item.height };
    case 'path': {
      const points = item.path.flatMap((command) => {
        const numbers = command.slice(1) as number[];
        return [[numbers.at(-2), numbers.at(-1)]].filter(
          (point): point is [number, number] => point[0] !== undefined,
        );
      });
      const xs = points.map(([x]) => x);
      const ys = points.map(([, y]) => y);
      return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
    }
  }
}
