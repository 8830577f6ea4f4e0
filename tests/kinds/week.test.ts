import { describe, expect, test } from 'vitest';
import { onLetter } from '../../src/editions/on-letter.ts';
import { week } from '../../src/editions/week.ts';
import { loadFaces } from '../../src/files/fonts.ts';
import { loadPictures } from '../../src/files/pictures.ts';
import { languages } from '../../src/languages/index.ts';
import type { Document } from '../../src/model/document.ts';
import { questionsOf } from '../../src/model/questions.ts';
import { layOutPaper } from '../../src/papers/paper.ts';
import type { FieldItem, Publication, Sheet } from '../../src/print/sheet/sheet.ts';
import type { StructureNode } from '../../src/print/sheet/structure.ts';
import { exampleSite } from '../example-site.ts';
import { drawingsRoot, writtenDocument } from '../written-document.ts';

const facts = 'title: Make tea\neditions: [{ make: week }]';
const boil = `<Stop picture="hot surface" short="Hot steam. Hands away.">
Steam burns.
</Stop>

<Step picture="kettle" done="The light is on." short="Boil the water">
Press the button of the kettle.
</Step>`;
const burn = `<Emergency picture="call 999">
Is somebody badly burnt?
Call 999.
</Emergency>`;

const form = (label: string): string => `## My work

<Field label="${label}" type="text" picture="kettle" />
<Field label="Week" type="table" rows="1; 2" columns="1; 2" />`;

async function weekOf(document: Document, edition = week as Parameters<typeof layOutPaper>[1]) {
  const pictures = await loadPictures(document, drawingsRoot);
  return layOutPaper(document, edition, { faces: loadFaces(), pictures, site: exampleSite });
}

describe('A picture to cut out has room in every place of the week', () => {
  const sheets = [
    ['A4', week],
    ['Letter', onLetter(week)],
  ] as const;
  const all = sheets.flatMap(([paper, edition]) =>
    languages.map(({ tag }) => ({ name: `on ${paper} (${tag})`, edition, tag })),
  );
  test.each(all)('$name', async ({ edition, tag }) => {
    const document = { ...writtenDocument('task', boil, facts), language: tag };
    const {
      sheets: [first, second],
    } = await weekOf(document, edition);
    const pieces = framesOn(second).filter(({ height }) => Math.abs(height - 43) < 0.5);
    expect(pieces).toHaveLength(7);
    // Two halves of seven days, and what comes first, then and when it is over: all on the sheet that is hung up.
    const places = framesOn(first).filter(({ height }) => height > 40);
    expect(places).toHaveLength(2 * 7 + 3);
    for (const place of places) {
      for (const piece of pieces) {
        expect(place.width).toBeGreaterThanOrEqual(piece.width);
        expect(place.height).toBeGreaterThanOrEqual(piece.height + 1);
      }
    }
  });
});

test.each(languages)(
  'What warns and who can help have their names on pictures to cut out in $name',
  async ({ tag, words }) => {
    const ask = '<Ask picture="ask for help" short="Ask Sam.">\nAsk Sam.\n</Ask>';
    const document = { ...writtenDocument('task', `${boil}\n\n${ask}`, facts), language: tag };
    const said = await piecesOf(document);
    const isSaid = (name: string): boolean => said.some((piece) => piece.startsWith(name));
    expect(
      [words.stop, words.ask].filter((name) => !isSaid(name)),
      said.join(', '),
    ).toEqual([]);
  },
);

test('The week starts where readers start: at the left, and in Arabic at the right', async () => {
  const document = writtenDocument('task', boil, facts);
  const placeOf = ({ sheets }: Publication, name: string): number =>
    fieldsOn(sheets[0]).find(({ field }) => field.name === `week---${name}`)?.x ?? NaN;
  const left = await weekOf(document);
  expect(placeOf(left, '1---1')).toBeLessThan(placeOf(left, '7---1'));
  expect(placeOf(left, 'first')).toBeLessThan(placeOf(left, 'then'));
  const right = await weekOf({ ...document, language: 'ar' });
  expect(placeOf(right, '1---1')).toBeGreaterThan(placeOf(right, '7---1'));
  expect(placeOf(right, 'first')).toBeGreaterThan(placeOf(right, 'then'));
});

test('A place of the week is never called as a question of the form, whatever an author writes', async () => {
  const document = writtenDocument('form', form('My break'), facts);
  const { sheets } = await weekOf(document);
  const names = sheets.flatMap(fieldsOn).map(({ field }) => field.name);
  expect(new Set(names).size).toBe(names.length);
  const asked = questionsOf(document).map(({ id }) => id);
  expect(names.filter((name) => asked.includes(name))).toEqual(asked);
});

test('A task is a picture as a whole, a form is not, and what warns of a step is a picture with its sign', async () => {
  const task = await piecesOf(writtenDocument('task', boil, facts));
  expect(task).toEqual(['Make tea', 'StopHot steam. Hands away.', 'Boil the water']);
  const planned = await piecesOf(writtenDocument('form', form('My break'), facts));
  expect(planned).toEqual(['My break']);
});

test('What to do in an emergency stands before the pictures, and once', async () => {
  const { root } = await weekOf(writtenDocument('task', `${burn}\n\n${boil}`, facts));
  const all = nodesOf(root);
  const notes = all.filter(({ role }) => role === 'Note');
  expect(notes.map(({ id }) => id)).toEqual(['emergency-1', 'stop-1-picture', 'stop-1']);
  const firstPiece = all.findIndex(({ role }) => role === 'LI');
  expect(all.findIndex(({ id }) => id === 'emergency-1')).toBeLessThan(firstPiece);
});

test('A picture in full words keeps clear of the line to write on above it', async () => {
  const fields = ['Work', 'Course', 'Shopping', 'Sport'].map(
    (label) => `<Field label="${label}" type="text" picture="kettle" />`,
  );
  const { sheets } = await weekOf(writtenDocument('form', fields.join('\n\n'), facts));
  const sheet = sheets.at(-1);
  const [first, , , fourth] = fieldsOn(sheet);
  const line = first!.y + first!.height;
  const tops = framesOn(sheet).flatMap(({ y, height }) => (y + height > line && y < fourth!.y ? [y] : []));
  expect(tops).toHaveLength(1);
  expect(tops[0]! - line).toBeGreaterThan(5);
});

test('Words that are too long for their picture are told with their place and a short form to write', async () => {
  const long = writtenDocument(
    'task',
    boil
      .replace(' short="Boil the water"', '')
      .replace('Press the', 'Go to the kitchen and press the large red'),
    facts,
  );
  await expect(weekOf(long)).rejects.toMatchObject({
    messages: [
      expect.objectContaining({
        found: expect.stringMatching(/too long for the picture with the words “Go to the kitchen/u),
        fix: expect.stringContaining('add a short form of up to 5 words'),
      }),
    ],
  });
});

function fieldsOn(sheet: Sheet | undefined): FieldItem[] {
  return (sheet?.items ?? []).filter((item) => item.type === 'field');
}

interface Frame {
  readonly width: number;
  readonly height: number;
  /** Of its upper edge. */
  readonly y: number;
}

/** Every frame of four lines. */
function framesOn(sheet: Sheet | undefined): Frame[] {
  const lines = (sheet?.items ?? []).flatMap((item) => (item.type === 'path' ? [item.path] : []));
  return lines
    .filter((path) => path.map(([letter]) => letter).join('') === 'MLLLZ')
    .map((path) => {
      const [xs, ys] = [1, 2].map((at) =>
        path.flatMap((each) => (each.length > 2 ? [Number(each[at])] : [])),
      );
      const across = (all: readonly number[] = []): number => Math.max(...all) - Math.min(...all);
      return { width: across(xs), height: across(ys), y: Math.min(...(ys ?? [])) };
    });
}

/** What is said on each picture that is cut out, without the empty ones. */
async function piecesOf(document: Document): Promise<string[]> {
  const { root, sheets } = await weekOf(document);
  const said = new Map<unknown, string>();
  for (const item of sheets[1]?.items ?? []) {
    if (item.type !== 'text' || 'artifact' in item.tag) continue;
    said.set(item.tag, `${said.get(item.tag) ?? ''} ${item.glyphs.map(({ text }) => text).join('')}`);
  }
  const wordsOf = (node: StructureNode): string =>
    `${said.get(node)?.replace(/\s+/gu, ' ').trim() ?? ''}${node.children.map(wordsOf).join('')}`;
  const items = nodesOf(root).filter(({ role }) => role === 'LI');
  return items.map(wordsOf).filter((words) => words !== '');
}

function nodesOf(node: StructureNode): StructureNode[] {
  return [node, ...node.children.flatMap(nodesOf)];
}
