import { describe, expect, test } from 'vitest';
import { blank } from '../../src/editions/blank.ts';
import { blankCards } from '../../src/editions/blank-cards.ts';
import { onLetter } from '../../src/editions/on-letter.ts';
import { languageOf } from '../../src/languages/index.ts';
import { layOutPaper } from '../../src/papers/paper.ts';
import type { StructureNode } from '../../src/print/sheet/structure.ts';
import { documentsIn, lookedAt, materialsFor } from './documents.ts';

const tasks = Object.values(lookedAt).flatMap((root) =>
  documentsIn(root)
    .filter(({ kind }) => kind === 'task')
    .map((document) => ({ document, root, name: `${document.slug} (${document.language})` })),
);

describe('Blank sheets of a task', () => {
  test.each(tasks)(
    '$name: every warning stands on them, and every step has its row',
    async ({ document, root }) => {
      const { root: tree, sheets } = layOutPaper(document, blank, await materialsFor(document, root));
      const notes = nodesOf(tree).filter(({ role }) => role === 'Note');
      const warnings = document.blocks.filter(({ type }) => ['emergency', 'stop', 'ask'].includes(type));
      expect(notes.map(({ id }) => id)).toEqual(warnings.map(({ id }) => id));
      const steps = document.blocks.filter(({ type }) => type === 'step').length;
      const frames = nodesOf(tree).filter(({ pen }) =>
        pen?.name.endsWith(languageOf(document.language).words.blank.picture),
      ).length;
      expect(frames).toBeGreaterThanOrEqual(steps);
      expect(frames % 3).toBe(0);
      expect(sheets.length).toBeGreaterThan(frames / 3);
    },
  );

  test('three rows fit a page of A4 and one of Letter', async () => {
    const [first] = tasks;
    if (!first) throw new Error('There is no task.');
    const { document, root } = first;
    const materials = await materialsFor(document, root);
    const step = document.blocks.find(({ type }) => type === 'step');
    if (!step) throw new Error('The task has no step.');
    for (const edition of [blank, onLetter(blank)]) {
      const [few = 0, many = 0] = [3, 30].map((count) => {
        const blocks = Array.from({ length: count }, () => step);
        return layOutPaper({ ...document, blocks }, edition, materials).sheets.length;
      });
      expect(many - few).toBe(9);
    }
  });
});

describe('Blank cards of a task', () => {
  test.each(tasks)(
    '$name: every warning stands on them, every step has one, and no sheet has an empty place',
    async ({ document, root }) => {
      const { root: tree, sheets } = layOutPaper(document, blankCards, await materialsFor(document, root));
      const { blank: said } = languageOf(document.language).words;
      const warnings = document.blocks.filter(({ type }) => ['emergency', 'stop', 'ask'].includes(type));
      const notes = nodesOf(tree).filter(({ role, id }) => role === 'Note' && id !== undefined);
      expect(notes.map(({ id = '' }) => id).toSorted()).toEqual(warnings.map(({ id }) => id).toSorted());
      const steps = document.blocks.filter(({ type }) => type === 'step').length;
      const frames = nodesOf(tree).filter(({ pen }) => pen?.name.endsWith(said.picture)).length;
      expect(frames).toBeGreaterThanOrEqual(steps);
      // Front and back of a sheet hold four cards: those of the warnings, one of the title, and a frame each.
      const cards = nodesOf(tree).filter(({ role }) => role === 'Sect').length;
      expect(cards).toBe((sheets.length / 2) * 4);
    },
  );
});

function nodesOf(node: StructureNode): StructureNode[] {
  return [node, ...node.children.flatMap(nodesOf)];
}
