import { describe, expect, test } from 'vitest';
import { editionsOf } from '../../src/editions/index.ts';
import { languageOf } from '../../src/languages/index.ts';
import { layOutPaper } from '../../src/papers/paper.ts';
import type { Item, Sheet } from '../../src/print/sheet/sheet.ts';
import { isArtifact } from '../../src/print/sheet/structure.ts';
import { documentsIn, lookedAt, materialsFor } from './documents.ts';
import { contactIn } from '../../src/site/contact.ts';
import type { Site } from '../../src/site/site.ts';
import { exampleSite, plainSite } from '../example-site.ts';

const leaflets = Object.values(lookedAt).flatMap((root) =>
  documentsIn(root).flatMap((document) =>
    editionsOf(document, plainSite).flatMap((edition) =>
      edition.form === 'trifold' ? [{ name: document.slug, document, edition, root }] : [],
    ),
  ),
);

const PANEL_HEIGHT = 190;

describe.each(leaflets)('the folded leaflet $name', ({ document, edition, root }) => {
  const laidOut = async (): Promise<readonly Sheet[]> =>
    layOutPaper(document, edition, await materialsFor(document, root)).sheets;

  test('says on the back, not on the face of the cover, that readers have not checked it', async () => {
    const { draft } = languageOf(document.language).words;
    const places = (await laidOut()).flatMap(({ items }, sheet) =>
      items.flatMap((item) => (wordsOf(item) === draft && 'x' in item ? [{ sheet, x: item.x }] : [])),
    );
    const [left, right] = [98, 98 + 99];
    expect(places).toEqual(places.map(() => ({ sheet: 0, x: expect.closeTo(left + 10, 0) as number })));
    expect(places.every(({ x }) => x < right)).toBe(true);
  });

  test('keeps the pictures of what to do and what not to do', async () => {
    const drawn = new Set(
      (await laidOut()).flatMap(({ items }) =>
        items.flatMap((item) => (item.type === 'picture' ? [item.picture.id] : [])),
      ),
    );
    const chosen = document.blocks.flatMap((block) =>
      (block.type === 'do' || block.type === 'dont') && block.picture ? [block.picture.id] : [],
    );
    expect(chosen.filter((id) => !drawn.has(id))).toEqual([]);
  });

  test('has no panel but the cover that is more than a third empty', async () => {
    const [outside, inside] = await laidOut();
    if (!outside || !inside) throw new Error('A leaflet has two sides.');
    const panels = [
      [inside, 0, 100],
      [inside, 100, 199],
      [inside, 199, 297],
      [outside, 0, 98],
      [outside, 98, 197],
    ] as const;
    for (const [{ items }, left, right] of panels) {
      const lows = items.flatMap((item) =>
        !isArtifact(item.tag) && 'x' in item && item.x > left && item.x < right
          ? [item.y]
          : penLine(item, left, right),
      );
      expect(Math.max(...lows) - edition.margin).toBeGreaterThan((PANEL_HEIGHT * 2) / 3 - 10);
    }
  });
});

/** Of an organisation that can be reached in seven ways, and says where it is on the web: the most that a site may say. */
const manyWays: Site = {
  ...exampleSite,
  contact: {
    name: { 'en-GB': 'The supported employment team', cy: 'Y tîm cyflogaeth â chymorth' },
    ways: [
      { sort: 'phone', text: '020 7946 0999' },
      { sort: 'text', text: '07700 900999' },
      { sort: 'bsl', text: 'https://marsh-lane.example.org/bsl' },
      { sort: 'email', text: 'work@marsh-lane.example.org' },
      { sort: 'web', text: 'https://marsh-lane.example.org/help' },
      { sort: 'post', text: '112 Marsh Lane, Leeds, LS9 8AA' },
      {
        sort: 'hours',
        text: { 'en-GB': 'Monday to Friday, 9am to 5pm', cy: 'Dydd Llun i ddydd Gwener, 9am i 5pm' },
      },
    ],
  },
};

describe.each(leaflets)('the folded leaflet $name of an organisation with many contacts', (leaflet) => {
  const { document, root, edition } = leaflet;

  test.each(['a4', 'letter'] as const)(
    'has room for all of it and says each of them once, on %s',
    async (paper) => {
      const site = { ...manyWays, paper };
      const onPaper = editionsOf(document, site).find(({ id }) => id === edition.id);
      if (!onPaper) throw new Error('It does not come on this paper.');
      const materials = { ...(await materialsFor(document, root)), site };
      const said = squeezed(layOutPaper(document, onPaper, materials).sheets);
      const { ways } = contactIn(site, document.language) ?? { ways: [] };
      expect(ways).toHaveLength(7);
      for (const { text } of ways) expect(said.split(squeeze(text)), text).toHaveLength(2);
    },
  );
});

function squeezed(sheets: readonly Sheet[]): string {
  const letters = sheets.flatMap(({ items }) =>
    items.flatMap((item) => (item.type === 'text' ? item.glyphs.map(({ text }) => text) : [])),
  );
  return squeeze(letters.join(''));
}

function squeeze(words: string): string {
  return words.replace(/\s+/gu, '');
}

/** The foot of lines to write on. */
function penLine(item: Item, left: number, right: number): number[] {
  if (item.type !== 'path' || isArtifact(item.tag)) return [];
  return item.path.flatMap((command) => {
    if (command[0] === 'Z') return [];
    const [x, y] = command.slice(-2) as [number, number];
    return x > left && x < right ? [y] : [];
  });
}

function wordsOf(item: Item): string {
  return item.type === 'text'
    ? item.glyphs
        .map(({ text }) => text)
        .join('')
        .trim()
    : '';
}
