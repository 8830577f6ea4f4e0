import { describe, expect, test } from 'vitest';
import { ptToMm } from '../../../src/design/units.ts';
import { a4 } from '../../../src/editions/a4.ts';
import type { PagesEdition } from '../../../src/editions/edition.ts';
import { largePrint } from '../../../src/editions/large-print.ts';
import { loadFaces } from '../../../src/files/fonts.ts';
import { loadPictures } from '../../../src/files/pictures.ts';
import { fieldTypeRules } from '../../../src/model/field-types.ts';
import { fieldTypes } from '../../../src/model/document.ts';
import { questionsOf } from '../../../src/model/questions.ts';
import { layOutPaper } from '../../../src/papers/paper.ts';
import type { FieldItem, Item, Sheet } from '../../../src/print/sheet/sheet.ts';
import { isArtifact, type StructureNode } from '../../../src/print/sheet/structure.ts';
import { drawingsRoot, writtenDocument } from '../../written-document.ts';
import { plainSite } from '../../example-site.ts';

interface Printed {
  readonly sheets: readonly Sheet[];
  readonly items: readonly Item[];
  readonly fields: readonly FieldItem[];
  readonly tree: StructureNode;
  /** What is heard, in order, with the elements that it stands in: `TR TH Monday`. */
  readonly heard: readonly string[];
}

/** The paper of a form with these fields. */
async function printed(body: string, edition: PagesEdition = a4): Promise<Printed> {
  const document = writtenDocument('form', body);
  const materials = {
    faces: loadFaces(),
    pictures: await loadPictures(document, drawingsRoot),
    site: plainSite,
  };
  const { sheets, root: tree } = layOutPaper(document, edition, materials);
  const items = sheets.flatMap((sheet) => sheet.items);
  const fields = items.filter((item): item is FieldItem => item.type === 'field');
  return { sheets, items, fields, tree, heard: heardIn(tree, items) };
}

function heardIn(tree: StructureNode, items: readonly Item[]): string[] {
  const words = new Map<StructureNode, string>();
  for (const item of items) {
    if (isArtifact(item.tag)) continue;
    const own = item.type === 'text' ? item.glyphs.map(({ text }) => text).join('') : '';
    words.set(item.tag, (words.get(item.tag) ?? '') + (item.type === 'field' ? item.field.description : own));
  }
  const visit = (node: StructureNode, path: readonly string[]): string[] => {
    const roles = [...path, node.role];
    const own = words.get(node);
    return [
      ...(own === undefined ? [] : [`${roles.slice(2).join(' ')} ${own}`.trim()]),
      ...node.children.flatMap((child) => visit(child, roles)),
    ];
  };
  return visit(tree, []);
}

const everyType = fieldTypes.flatMap((type) => [a4, largePrint].map((edition) => ({ type, edition })));

describe.each(everyType)('a field of the type $type in $edition.id', ({ type, edition }) => {
  const { example } = fieldTypeRules[type];

  test('can be filled in by keyboard and by pen, wherever its form asks something', async () => {
    const { items, fields } = await printed(example, edition);
    const asked = questionsOf(writtenDocument('form', example)).flatMap(({ id, options }) =>
      options.length > 0 ? options.map(() => id) : [id],
    );
    expect(fields.map((each) => each.field.name)).toEqual(asked);
    for (const { tag, x, width, height } of fields) {
      expect(tag.role).toBe('Form');
      expect(x + width).toBeLessThanOrEqual(edition.column.x + edition.column.width + 0.01);
      expect(height).toBeGreaterThanOrEqual(7);
    }
    const marks = items.filter(({ type: sort, tag }) => sort === 'path' && isArtifact(tag));
    expect(marks.length).toBeGreaterThanOrEqual(fields.length);
  });

  test('has room for a line of what is typed, with the tails of its letters', async () => {
    const { ascent, descent, unitsPerEm } = loadFaces().regular;
    const line = ptToMm((edition.type.body * (ascent - descent)) / unitsPerEm);
    const { fields } = await printed(example, edition);
    expect(fields.filter(({ field, height }) => field.type === 'text' && height < line)).toEqual([]);
  });
});

describe('a box to tick', () => {
  test.each([a4, largePrint])('stands half way up the first line of its words in $id', async (edition) => {
    const { items, fields } = await printed('<Field label="I like tea" type="check" />', edition);
    const [box] = fields;
    const words = items.find((item) => item.type === 'text' && box && item.y > box.y);
    if (!box || words?.type !== 'text') throw new Error('No box or no words.');
    const line = ptToMm(edition.type.body * edition.type.pitch);
    const top = box.y + box.height / 2 - line / 2;
    expect(words.y).toBeGreaterThan(top);
    expect(words.y).toBeLessThan(top + line);
  });

  test('is heard with the question that it answers', async () => {
    const { fields } = await printed(
      '## What helps me\n\n<Field label="Pictures" type="check" help="Tick it." />',
    );
    expect(fields.map(({ field }) => field.description)).toEqual(['What helps me: Pictures. Tick it.']);
  });
});

test('a line to write on leaves its own line below the words free', async () => {
  const { items, fields } = await printed('<Field label="My day" type="text" />');
  const [room] = fields;
  const lines = items.filter((item) => item.type === 'path' && item.stroke?.colour === '#6b747d');
  const y = lines.flatMap((item) => (item.type === 'path' ? [item.path[0]?.[2] as number] : []));
  if (!room) throw new Error('There is no field.');
  const line = Math.min(...y.filter((each) => each > room.y + 1));
  expect(room.y + room.height).toBeLessThan(line);
  expect(room.height).toBeGreaterThan(8);
});

describe('a field is heard', () => {
  const heard = async (body: string): Promise<string[]> =>
    (await printed(body)).fields.map(({ field }) => field.description);

  test('with its label and help, an answer with its question', async () => {
    expect(await heard('<Field label="My day" type="text" />')).toEqual(['My day']);
    expect(
      await heard('<Field label="My day" type="faces" options="Good; In between; Bad" help="Tick 1." />'),
    ).toEqual(['My day: Good', 'My day: In between', 'My day: Bad']);
  });

  test('with how a date or money is written', async () => {
    expect(await heard('<Field label="My day" type="date" />')).toEqual(['My day. Day, month, year']);
    expect(await heard('<Field label="My day" type="date" help="When you start." />')).toEqual([
      'My day. When you start.',
    ]);
    expect(await heard('<Field label="Bus fare" type="money" />')).toEqual(['Bus fare. Pounds and pence']);
  });

  test('with both ends of a score', async () => {
    expect(await heard('<Field label="It hurts" type="score" options="Not at all; Very much" />')).toEqual([
      'It hurts: 0: Not at all',
      'It hurts: 1',
      'It hurts: 2',
      'It hurts: 3',
      'It hurts: 4',
      'It hurts: 5: Very much',
    ]);
  });
});

test('a sum says what to add, in words and when it is heard', async () => {
  const { heard } = await printed(fieldTypeRules.sum.example);
  expect(heard).toContain('P Add these: Bus fare and Lunch');
  expect(heard).toContain('Form What a day costs. Add these: Bus fare and Lunch. Pounds and pence');
});

test('a table has headers for its rows and columns, and a field in each cell', async () => {
  const { heard } = await printed(
    '<Field label="My week" type="table" rows="Monday; Tuesday" columns="From; Until" />',
  );
  expect(heard).toEqual(
    expect.arrayContaining([
      'Table TR TH From',
      'Table TR TH Until',
      'Table TR TH Monday',
      'Table TR TD Form My week: Monday, From',
      'Table TR TD Form My week: Monday, Until',
      'Table TR TH Tuesday',
      'Table TR TD Form My week: Tuesday, From',
      'Table TR TD Form My week: Tuesday, Until',
    ]),
  );
});

test('a table whose rows are only counted leaves the room to what is written in it', async () => {
  const widths = async (rows: string): Promise<number[]> =>
    (
      await printed(`<Field label="Steps" type="table" rows="${rows}" columns="What to do; Done when" />`)
    ).fields.map(({ width }) => width);
  const [counted, named] = [await widths('1; 2'), await widths('Monday; Tuesday')];
  expect(counted).toHaveLength(4);
  // 170 mm less the number and its gaps, for two columns.
  for (const width of counted) expect(width).toBeCloseTo((170 - 14 - 2 * 2) / 2, 1);
  for (const width of named) expect(width).toBeCloseTo((170 - 2 * 2) / 3, 1);
});

test('a table that runs on to another page names its columns there again, and is heard once', async () => {
  const rows = Array.from({ length: 12 }, (_, index) => `Job ${index + 1}`).join('; ');
  const { sheets, heard } = await printed(
    `<Field label="Notes" type="lines" />\n\n<Field label="My jobs" type="table" rows="${rows}" columns="Who helps me" />`,
    largePrint,
  );
  expect(sheets.length).toBeGreaterThan(1);
  const named = sheets.filter(({ items }) =>
    items.some(
      (item) =>
        item.type === 'text' &&
        item.glyphs
          .map(({ text }) => text)
          .join('')
          .includes('Who helps'),
    ),
  );
  const filled = sheets.filter(({ items }) =>
    items.some((item) => item.type === 'field' && item.field.name.includes('job')),
  );
  expect(named.length).toBe(filled.length);
  expect(heard.filter((each) => each === 'Table TR TH Who helps me')).toHaveLength(1);
});

test.each(['text', 'check'] as const)(
  'a field of the type %s has its picture before its words',
  async (type) => {
    const { heard, items } = await printed(`<Field label="What I eat" type="${type}" picture="sandwich" />`);
    expect(heard.some((each) => each.endsWith('What I eat'))).toBe(true);
    const pictures = items.filter((item) => item.type === 'picture');
    const words = items.find(
      (item) =>
        item.type === 'text' &&
        item.glyphs
          .map(({ text }) => text)
          .join('')
          .startsWith('What I eat'),
    );
    // The form's own picture stands at the top.
    const picture = pictures.at(-1);
    if (pictures.length < 2 || picture?.type !== 'picture' || words?.type !== 'text')
      throw new Error('No picture.');
    expect(picture.x + picture.width).toBeLessThan(words.x);
    expect(picture.y).toBeLessThan(words.y);
    expect(picture.y + picture.height).toBeGreaterThan(words.y);
  },
);
