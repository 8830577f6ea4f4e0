import { describe, expect, test } from 'vitest';
import { ptToMm } from '../../src/design/units.ts';
import type { Edition } from '../../src/editions/edition.ts';
import { editions, editionsOf } from '../../src/editions/index.ts';
import { loadFaces } from '../../src/files/fonts.ts';
import { versionIdOf } from '../../src/history/version.ts';
import type { Document } from '../../src/model/document.ts';
import { layOutPaper } from '../../src/papers/paper.ts';
import type { Item, PictureItem, Sheet } from '../../src/print/sheet/sheet.ts';
import { isArtifact } from '../../src/print/sheet/structure.ts';
import { codesOn } from './codes-on.ts';
import { documentsIn, materialsFor, roots } from './documents.ts';
import { plainSite } from '../example-site.ts';

/**
 * Filled in by whoever checks a document with its readers, or teaches the task, and not handed to readers: how tall its
 * small letters are at least, in mm. A coach's sheet and a sheet to count on have the 12 pt of papers for employers.
 */
const forStaff = new Map([
  ['reader-check', 2.3],
  ['coach-sheet', 2.0],
  ['tally', 2.0],
  ['blank', 2.3],
]);

/** Labels and the pictures of a week are read from as near as cards. */
const asCards = new Map([
  ['labels', 2.3],
  ['week', 2.3],
]);

/** And for employers, who read 12 pt: a guide on one sheet. */
const forEmployers = new Map([['one-page', 2.0]]);

const documents = [...documentsIn(roots.fixtures), ...documentsIn(roots.workplace)];
const makeTea = find('make-tea');
/** Comes in every edition that a task can have. */
const coffeeMachine = find('clean-the-coffee-machine');
const hearingLoss = find('hearing-loss-at-work');

function find(slug: string): Document {
  const document = documents.find((each) => each.slug === slug);
  if (!document) throw new Error(`There is no example ${slug}.`);
  return document;
}

async function sheetsOf(document: Document, edition: Edition): Promise<readonly Sheet[]> {
  const root = document === coffeeMachine ? roots.workplace : roots.fixtures;
  return layOutPaper(document, edition, await materialsFor(document, root)).sheets;
}

describe('type', () => {
  const { regular, bold } = loadFaces();
  const xHeight = (size: number): number =>
    ptToMm((Math.min(regular.xHeight, bold.xHeight) / regular.unitsPerEm) * size);

  test.each(editions.map((edition) => [edition.id, edition] as const))(
    'of %s is as large as its readers need, measured by the small letters',
    (id, edition) => {
      // Easy-read rules, section 3: 2.8 mm in leaflets and manuals, 2.3 mm on cards and in a booklet. 12 pt is for employers.
      const least =
        forEmployers.get(id) ??
        asCards.get(id) ??
        forStaff.get(id) ??
        { cards: 2.3, booklet: 2.3, trifold: 2.0, pages: 2.8 }[edition.form];
      expect(xHeight(edition.type.body), id).toBeGreaterThanOrEqual(least - 0.05);
    },
  );

  test('of headings is at least 4 points larger than the text', () => {
    const tooSmall = editions.filter(({ type, form }) => form === 'pages' && type.h3 < type.body + 4);
    expect(tooSmall.map(({ id }) => id)).toEqual([]);
  });
});

describe('pictures of steps', () => {
  const expected: Record<string, number> = {
    a4: 40,
    'large-print': 45,
    pictures: 84,
    cards: 44,
    'cards-small': 36,
    'cards-key-ring': 44,
    checklist: 15,
    booklet: 40,
  };
  const steps = coffeeMachine.blocks.flatMap((block) =>
    block.type === 'step' && block.picture ? [block] : [],
  );

  const shown = editionsOf(coffeeMachine, plainSite).filter(({ id }) => id in expected);

  test('are looked at in every edition that has them', () => {
    expect(shown.map(({ id }) => id).toSorted()).toEqual(Object.keys(expected).toSorted());
  });

  test.each(shown.map((edition) => [edition.id, edition] as const))(
    'have the tile of %s, in millimetres',
    async (id, edition) => {
      const sheets = await sheetsOf(coffeeMachine, edition);
      // Small cards have a smaller picture under the words that start the step: never under 25 mm (rule P11).
      const smaller = id === 'cards-small' ? 25.2 : undefined;
      const sides = [expected[id] ?? 0, ...(smaller === undefined ? [] : [smaller])];
      const tiles = sheets
        .flatMap(tilesOf)
        .filter(({ side }) => sides.some((each) => Math.abs(side - each) < 0.01));
      expect(tiles.length).toBeGreaterThanOrEqual(steps.length);
      for (const { left, top, side, picture } of tiles) {
        expect(picture.x).toBeGreaterThanOrEqual(left + 0.05 * side - 0.01);
        expect(picture.y).toBeGreaterThanOrEqual(top + 0.05 * side - 0.01);
        expect(Math.max(picture.width, picture.height)).toBeCloseTo(0.9 * side, 1);
      }
    },
  );
});

describe('the foot of a page', () => {
  const ofPages = editionsOf(makeTea, plainSite).filter(({ form }) => form === 'pages' || form === 'booklet');

  test.each(ofPages.map((edition) => [edition.id, edition] as const))(
    'of %s keeps 3 mm between the text and its rule',
    async (_, edition) => {
      if (edition.form !== 'pages' && edition.form !== 'booklet') throw new Error('No column.');
      const { column } = edition;
      const sheets = await sheetsOf(makeTea, edition);
      const height = edition.form === 'booklet' ? edition.page.height : edition.paper.height;
      const rules = sheets.flatMap(({ items }) =>
        items.flatMap((item) => footRule(item, column.width, height * 0.8)),
      );
      expect(rules.length).toBeGreaterThan(0);
      expect(Math.min(...rules) - (column.y + column.height)).toBeGreaterThanOrEqual(3);
    },
  );
});

describe('a title of 60 letters', () => {
  const title = 'Wash, dry and put away all the cups and plates of the canteen';
  const document = { ...makeTea, title: title.slice(0, 60) };

  test.each(editionsOf(makeTea, plainSite).map((edition) => [edition.id, edition] as const))(
    'fits %s',
    async (_, edition) => {
      expect((await sheetsOf(document, edition)).length).toBeGreaterThan(0);
    },
  );
});

describe('numbers of steps', () => {
  test.each(['a4', 'large-print', 'booklet'])(
    'of %s stay clear of the pictures, with two figures too',
    async (id) => {
      const edition = editions.find((each) => each.id === id);
      if (!edition || edition.form === 'cards' || edition.form === 'trifold') throw new Error(`No ${id}.`);
      const faces = loadFaces();
      const widest = Math.max(
        ...Array.from({ length: 90 }, (_, index) =>
          ptToMm(
            (faces.bold.font.layout(String(index + 10)).advanceWidth / faces.bold.unitsPerEm) *
              1.2 *
              edition.type.body,
          ),
        ),
      );
      expect(edition.column.x - 10 - widest).toBeGreaterThanOrEqual(1);
      const sizes = (await sheetsOf(makeTea, edition)).flatMap(({ items }) =>
        items.flatMap((item) =>
          item.type === 'text' && !isArtifact(item.tag) && item.tag.role === 'Lbl' && item.weight === 'bold'
            ? [item.size]
            : [],
        ),
      );
      expect(Math.max(...sizes)).toBeCloseTo(1.2 * edition.type.body, 6);
    },
  );
});

describe('the code for a phone', () => {
  const papers = [
    ...editionsOf(makeTea, plainSite)
      .filter(({ id }) => !forStaff.has(id))
      .map((edition) => [edition.id, makeTea, edition] as const),
    ...editionsOf(hearingLoss, plainSite)
      .filter(({ form }) => form === 'trifold')
      .map((edition) => [edition.id, hearingLoss, edition] as const),
  ];

  test.each(papers)('on %s can be read and is at least 20 mm wide', async (_, document, edition) => {
    const address = `https://clearstep.example/v/${versionIdOf(document)}/`;
    const codes = (await Promise.all((await sheetsOf(document, edition)).map(codesOn))).flat();
    const own = codes.filter(({ words }) => words === address);
    expect(own.length).toBeGreaterThan(0);
    for (const { width } of codes) expect(width).toBeGreaterThanOrEqual(20 - 0.2);
  });
});

interface TileOnSheet {
  readonly left: number;
  readonly top: number;
  readonly side: number;
  readonly picture: PictureItem;
}

/** Square borders with the picture that stands in them. */
function tilesOf({ items }: Sheet): TileOnSheet[] {
  return items.flatMap((item, index) => {
    const picture = items[index + 1];
    if (item.type !== 'path' || picture?.type !== 'picture' || item.path.length !== 5) return [];
    const [corner, , opposite] = item.path;
    if (corner?.[0] !== 'M' || opposite?.[0] !== 'L') return [];
    return [{ left: corner[1], top: corner[2], side: opposite[1] - corner[1], picture }];
  });
}

/** Height of the rule over the footer, if the item is it. */
function footRule(item: Item, width: number, below: number): number[] {
  if (item.type !== 'path' || item.path.length !== 2) return [];
  const [from, to] = item.path;
  if (from?.[0] !== 'M' || to?.[0] !== 'L' || from[2] !== to[2] || from[2] < below) return [];
  return Math.abs(to[1] - from[1] - width) < 0.01 ? [from[2]] : [];
}
