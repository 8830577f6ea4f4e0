import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findJava, notRun, validatePdfs, type Verdict } from '../../scripts/verapdf/validate.ts';
import type { SheetSize } from '../../src/design/sheet-sizes.ts';
import type { Edition } from '../../src/editions/edition.ts';
import { editionsOf, editionsOn } from '../../src/editions/index.ts';
import { editionName } from '../../src/languages/edition-name.ts';
import { languageOf, languages } from '../../src/languages/index.ts';
import { layOutPaper, type PaperMaterials, renderPaper, savePaper } from '../../src/papers/paper.ts';
import { treeText } from '../../src/pdf/reading/describe.ts';
import { type Extent, itemExtent } from '../../src/print/sheet/extent.ts';
import type { Sheet } from '../../src/print/sheet/sheet.ts';
import { isArtifact } from '../../src/print/sheet/structure.ts';
import { exampleSite, plainSite } from '../example-site.ts';
import { drawingsRoot, writtenDocument } from '../written-document.ts';
import { placesOnSheet } from '../kinds/card-places.ts';
import { documentsIn, materialsFor, roots } from '../kinds/documents.ts';

const letter = { ...exampleSite, paper: 'letter' } as const;
const onA4 = new Map(editionsOn(plainSite).map((edition) => [edition.id, edition]));
const step = '<Step picture="cup" done="The cup is here." short="Get a cup">\nGet a cup.\n</Step>\n\n';
const notices =
  '<Stop picture="hot surface" short="Hot.">\nHot.\n</Stop>\n\n<Ask picture="ask for help">\nAsk.\n</Ask>\n';
/** Comes in every edition that a task can have. */
const short = writtenDocument('task', step.repeat(9) + notices, 'title: Carry cups');
const papers = [...documentsIn(roots.fixtures), short].flatMap((document) =>
  editionsOf(document, letter).map((edition) => ({
    name: `${document.slug}, ${edition.id}`,
    document,
    edition,
  })),
);
const materials = async (document: (typeof papers)[number]['document']) => ({
  ...(await materialsFor(document, document === short ? drawingsRoot : roots.fixtures)),
  site: letter,
});

test('every edition has a paper on Letter to be tested', () => {
  const tested = new Set(papers.map(({ edition }) => edition.id));
  // A paper in two languages needs a translation: its own test writes one, and prints it on Letter.
  const whole = [...onA4.values()].filter(({ needsOriginal }) => !needsOriginal);
  expect(whole.map(({ id }) => id).filter((id) => !tested.has(id))).toEqual([]);
});

test('sheets are 8.5 by 11 inches, or twice that for a wall, lying as those of A4', () => {
  for (const edition of editionsOn(letter)) {
    const { width, height, name } = edition.paper;
    const isForWall = onA4.get(edition.id)?.paper.name === 'A3';
    const sides = [width, height].toSorted((a, b) => a - b);
    expect(sides).toEqual(isForWall ? [279.4, 431.8] : [215.9, 279.4]);
    expect(name).toBe(isForWall ? 'Tabloid' : 'Letter');
    expect(width < height, edition.id).toBe(isUpright(onA4.get(edition.id)?.paper));
  }
});

/** A sheet, the parts that folds make of it, and by how much each is wider than the next, at least. In millimetres. */
interface Folded {
  readonly paper: SheetSize;
  readonly parts: readonly number[];
  readonly steps: readonly number[];
}

test('folds part the whole sheet, and the flap is narrower than what it lies on', () => {
  const folded = editionsOn(letter).flatMap(({ paper, ...edition }): Folded[] =>
    edition.form === 'booklet'
      ? [{ paper, parts: [edition.page.width, edition.page.width], steps: [0] }]
      : edition.form === 'trifold'
        ? [{ paper, parts: edition.panels, steps: [0.5, 1] }]
        : [],
  );
  expect(folded.length).toBeGreaterThanOrEqual(2);
  for (const { paper, parts, steps } of folded) {
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(paper.width, 6);
    // Or it would bend where the sheet is closed.
    steps.forEach((least, index) => {
      expect(parts[index]! - parts[index + 1]!).toBeGreaterThanOrEqual(least);
    });
  }
});

test('type and cards are as large as on A4', () => {
  for (const edition of editionsOn(letter)) {
    const a4 = onA4.get(edition.id);
    expect(edition.type).toEqual(a4?.type);
    expect(edition.form === 'cards' && edition.card).toEqual(a4?.form === 'cards' && a4.card);
  }
});

test('the whole document on plain sheets is called by its sheet in every language', () => {
  for (const { words, tag } of languages) {
    const [whole] = editionsOn(letter);
    expect(editionName('a4', whole!.paper, words), tag).toContain('Letter');
    expect(editionName('a4', onA4.get('a4')!.paper, words), tag).toBe(words.editions.a4.name);
    expect(words.web.papers.paperSize(279.4, 215.9), tag).toContain(words.web.papers.paperSize(215.9, 279.4));
  }
});

interface OnLetter {
  readonly set: PaperMaterials;
  readonly sheets: readonly Sheet[];
  readonly bytes: Uint8Array;
}

/** Each paper is made once, for all that is looked at in it. */
const made = new Map<string, Promise<OnLetter>>();

function onLetter({ name, document, edition }: (typeof papers)[number]): Promise<OnLetter> {
  const make = async (): Promise<OnLetter> => {
    const set = await materials(document);
    const publication = layOutPaper(document, edition, set);
    return { set, sheets: publication.sheets, bytes: (await savePaper(publication, edition, set)).bytes };
  };
  const paper = made.get(name) ?? make();
  made.set(name, paper);
  return paper;
}

describe.each(papers)('$name', (paper) => {
  const { document, edition } = paper;

  test('keeps 10 mm clear of the edge of its Letter sheets, and cards their safe zone', async () => {
    const { set, sheets } = await onLetter(paper);
    for (const [index, { items, width, height }] of sheets.entries()) {
      expect([width, height]).toEqual([edition.paper.width, edition.paper.height]);
      for (const item of items) {
        const { left, top, right, bottom } = itemExtent(item, set.faces);
        // The lowest letters of a face hang a hair lower than those of the line at the foot, as they do on A4.
        expect(Math.min(left, top, width - right, height - bottom)).toBeGreaterThanOrEqual(10 - 0.15);
        const place = `an item at ${left.toFixed(1)}, ${top.toFixed(1)} of sheet ${index + 1}`;
        expect(isOnCard({ left, top, right, bottom }, index, edition) || isArtifact(item.tag), place).toBe(
          true,
        );
      }
    }
  });

  test('says what it says on A4', async () => {
    const a4 = editionsOf(document, plainSite).find(({ id }) => id === edition.id);
    if (!a4) throw new Error(`There is no ${edition.id} on A4.`);
    const { set, bytes } = await onLetter(paper);
    const { notes } = languageOf(document.language).words;
    const heard = await Promise.all(
      [bytes, (await renderPaper(document, a4, set)).bytes].map(async (each) =>
        // A booklet has a page for notes where the count of its pages leaves one free.
        words(await treeText(each)).replace(` ${notes} `, ' '),
      ),
    );
    expect(heard[0]).toBe(heard[1]);
  });
});

const java = findJava();
if (java === undefined) console.warn(notRun);

/**
 * One of each kind in each edition: what Letter changes is the sheet and how an edition fills it. What else may stand in a
 * document is judged on A4, in every paper of the library (tests/papers) and in the samples of tests/pdf.
 */
const judged = [
  ...Map.groupBy(papers, ({ document, edition }) => `${document.kind} ${edition.id}`).values(),
].flatMap(([first]) => (first ? [first] : []));

describe.skipIf(java === undefined)('veraPDF passes, by PDF/UA-1 and PDF/A-2a,', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'clearstep-letter-'));
  let verdicts: readonly Verdict[] = [];
  const fileOf = (name: string): string => path.join(folder, `${name.replace(', ', '.')}.pdf`);

  beforeAll(async () => {
    for (const paper of judged) writeFileSync(fileOf(paper.name), (await onLetter(paper)).bytes);
    verdicts = await validatePdfs(judged.map(({ name }) => fileOf(name)));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(judged)('$name', ({ name }) => {
    const own = verdicts.filter(({ file }) => file === fileOf(name));
    expect(own.map(({ profile, passed, failures }) => ({ profile, passed, failures }))).toEqual([
      { profile: 'ua1', passed: true, failures: [] },
      { profile: '2a', passed: true, failures: [] },
    ]);
  });
});

/** Inside the safe zone of a card of a sheet. Papers that are not cut have none to keep. */
function isOnCard({ left, top, right, bottom }: Extent, sheet: number, edition: Edition): boolean {
  if (edition.form !== 'cards') return true;
  const { card, safe } = edition;
  return placesOnSheet(sheet, edition).some(
    ({ x, y }) =>
      Math.min(left - x, top - y, x + card.width - right, y + card.height - bottom) >= safe - 0.01,
  );
}

function isUpright(paper: { readonly width: number; readonly height: number } | undefined): boolean {
  return paper !== undefined && paper.width < paper.height;
}

/** White space of any kind is one space. Pages have other numbers where there is less room on each. */
function words(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/page \d+/gu, 'page N')
    .trim();
}
