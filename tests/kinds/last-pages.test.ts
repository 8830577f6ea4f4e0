import { expect, test } from 'vitest';
import { editionsOf } from '../../src/editions/index.ts';
import { layOutPaper } from '../../src/papers/paper.ts';
import { plainSite } from '../example-site.ts';
import { documentsIn, materialsFor, roots } from './documents.ts';
import { heardTexts } from './papers/imprint.ts';

/** Long tasks of every length, made of the steps of one. */
const lengths = Array.from({ length: 20 }, (_, index) => 18 + index);

test.each(lengths)(
  "the job coach's sheet of %i steps leaves no less than 5 rows on the last page of its records",
  async (length) => {
    const task = documentsIn(roots.workplace).find(({ slug }) => slug === 'clean-the-coffee-machine');
    if (!task) throw new Error('The examples no longer have this task.');
    const own = task.blocks.filter((block) => block.type === 'step');
    const steps = Array.from({ length }, (_, index) => {
      const step = own[index % own.length];
      if (!step) throw new Error('The task has no step.');
      return { ...step, id: `step-${index}`, number: index + 1 };
    });
    const edition = editionsOf(task, plainSite).find(({ id }) => id === 'coach-sheet');
    if (!edition) throw new Error('The task has no sheet for the coach.');
    const { sheets } = layOutPaper(
      { ...task, blocks: steps },
      edition,
      await materialsFor(task, roots.workplace),
    );
    const [rows = []] = sheets
      .map((sheet) => heardTexts(sheet).filter((words) => /^\d{1,2}$/u.test(words)))
      .filter((found) => found.length > 0)
      .slice(-1);
    expect(rows.length).toBeGreaterThanOrEqual(5);
    expect(rows.at(-1)).toBe(String(length));
  },
);
