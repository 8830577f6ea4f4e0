import { describe, expect, test } from 'vitest';
import { editionsOf } from '../../src/editions/index.ts';
import { loadFaces } from '../../src/files/fonts.ts';
import { loadPictures } from '../../src/files/pictures.ts';
import { altText } from '../../src/images/alt-text.ts';
import { layOutScreens } from '../../src/images/phone-screens.ts';
import { languageOf } from '../../src/languages/index.ts';
import { coachingRows } from '../../src/model/coaching.ts';
import type { Block, Document } from '../../src/model/document.ts';
import { layOutPaper, renderPaper } from '../../src/papers/paper.ts';
import { treeText } from '../../src/pdf/reading/describe.ts';
import { plainSite } from '../example-site.ts';
import { documentsIn, materialsFor, roots } from './documents.ts';

const tasks = Object.values(roots).flatMap((root) =>
  documentsIn(root)
    .filter(({ kind }) => kind === 'task')
    .map((document) => ({ name: `${document.slug} (${document.language})`, document, root })),
);

/** What a document says to the coach alone. */
function coachsWords({ standard, frequency, blocks }: Document): string[] {
  const notes = blocks.flatMap((block) => (block.type === 'step' ? [block.coach] : []));
  return [standard, frequency, ...notes].filter((words) => words !== undefined);
}

async function wordsOn(document: Document, id: string, root: string): Promise<string> {
  const edition = editionsOf(document, plainSite).find((each) => each.id === id);
  if (!edition) throw new Error(`${document.slug} has no ${id}.`);
  const { bytes } = await renderPaper(document, edition, await materialsFor(document, root));
  return squeeze(await treeText(bytes));
}

describe("The job coach's sheet", () => {
  test.each(tasks)(
    'of $name has each step with its key point, reason and note, and each warning to show',
    async ({ document, root }) => {
      const said = await wordsOn(document, 'coach-sheet', root);
      const { blocks } = document;
      const expected = [
        ...coachsWords(document),
        ...blocks.flatMap((block) =>
          block.type === 'step' ? [String(block.number), block.key, block.why] : [],
        ),
        ...coachingRows(document).map(({ words }) => words),
      ].filter((words) => words !== undefined);
      expect(expected.filter((words) => !said.includes(squeeze(words)))).toEqual([]);
      const warnings = blocks.filter(({ type }) => type === 'stop' || type === 'emergency');
      expect(coachingRows(document).filter(({ sort }) => sort === 'show')).toHaveLength(warnings.length);
    },
  );
});

describe('What is for the coach alone', () => {
  const spoken = tasks.filter(({ document }) => coachsWords(document).length > 0);

  test.each(spoken)(
    'is on no paper of $name for readers, and on no phone picture',
    async ({ document, root }) => {
      const papers = editionsOf(document, plainSite).filter(({ leavesOut }) => leavesOut?.includes('coach'));
      expect(papers.length).toBeGreaterThan(5);
      const read = await Promise.all(papers.map(({ id }) => wordsOn(document, id, root)));
      const { screens } = layOutScreens(document, await loadPictures(document, root), {
        faces: loadFaces(),
        language: languageOf(document.language),
        services: plainSite.emergency,
      });
      const heard = squeeze([...read, ...screens.map(altText)].join(' '));
      expect(coachsWords(document).filter((words) => heard.includes(squeeze(words)))).toEqual([]);
    },
  );

  test('is said by every edition but the sheet itself', () => {
    const [first] = spoken;
    if (!first) throw new Error('No example has a note for the coach.');
    const keeps = editionsOf(first.document, plainSite).filter(
      ({ leavesOut }) => !leavesOut?.includes('coach'),
    );
    expect(keeps.map(({ id }) => id)).toEqual(['coach-sheet']);
  });
});

test('a step and a warning that are put in move no record', async () => {
  const task = tasks.find(({ document }) => document.slug === 'dry-a-glass');
  if (!task) throw new Error('The example has changed.');
  const { document, root } = task;
  const materials = await materialsFor(document, root);
  const [stop, step] = document.blocks;
  if (stop?.type !== 'stop' || step?.type !== 'step') throw new Error('The example has changed.');
  const added: Block[] = [
    { ...stop, id: 'stop-0', short: 'Wet floor. Wait.' },
    { ...step, id: 'look', short: 'Look at it', key: 'Look well.' },
  ];
  const renumbered = [...added, ...document.blocks].map((block, index): Block =>
    block.type === 'step' ? { ...block, number: index } : block,
  );
  const before = fieldNames(document, materials);
  const after = fieldNames({ ...document, blocks: renumbered }, materials);
  expect(before.length).toBeGreaterThan(20);
  expect(before.filter((name) => !after.includes(name))).toEqual([]);
  expect(after.length).toBeGreaterThan(before.length + 10);
});

test.each(['score', 'dates-step', 'name', 'coach'])(
  'a step with the id “%s” shares no field with the sheet',
  async (id) => {
    const task = tasks.find(({ document }) => document.slug === 'dry-a-glass');
    if (!task) throw new Error('The example has changed.');
    const { document, root } = task;
    const blocks = document.blocks.map((block): Block => (block.type === 'step' ? { ...block, id } : block));
    const first = blocks.find(({ type }) => type === 'step');
    if (!first) throw new Error('A task has a step.');
    const names = fieldNames({ ...document, blocks: [first] }, await materialsFor(document, root));
    expect(names).toContain(`${id}--1`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  },
);

function fieldNames(shown: Document, materials: Parameters<typeof layOutPaper>[2]): string[] {
  const sheet = editionsOf(shown, plainSite).find(({ id }) => id === 'coach-sheet');
  if (!sheet) throw new Error('A task has a sheet for the coach.');
  const { sheets } = layOutPaper(shown, sheet, materials);
  return sheets.flatMap(({ items }) =>
    items.flatMap((item) => (item.type === 'field' ? [item.field.name] : [])),
  );
}

/** Without white space: lines break anywhere. */
function squeeze(text: string): string {
  return text.replace(/\s+/gu, '');
}
