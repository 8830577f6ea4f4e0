import { describe, expect, test } from 'vitest';
import { blockAt } from '../../src/model/block-at.ts';
import { bodyWords } from '../../src/model/body-words.ts';
import { targetOf } from '../../src/model/target.ts';
import { picturesOf } from '../../src/model/visit.ts';
import { documentIn, oneStep, readFile, task } from './read-file.ts';

describe('What can be read of a file that is not right yet', () => {
  test('has the facts that are right, today for the day of the last look, and nothing in the place of others that are not', () => {
    const source = task(oneStep, 'title: [tea, cups]')
      .replace('summary: You make tea.', 'summary: { tea: cup }')
      .replace('reviewed: 2026-11-01', 'reviewed: soon');
    const { document, draft } = readFile(source);
    expect(document).toBeUndefined();
    expect(draft).toMatchObject({ title: '', summary: '', reviewed: '2026-11-22', reviewBy: '2027-11-01' });
  });

  test('has all facts where only the text has something wrong', () => {
    const { draft } = readFile(task(`${oneStep}\n\n<Stop>\nIt is {hot}.\n</Stop>`));
    expect(draft).toMatchObject({ title: 'Make tea', summary: 'You make tea.', reviewed: '2026-11-01' });
  });

  test('is nothing in a language that the site does not have', () => {
    expect(readFile(task(oneStep), 'content/tasks/make-tea/xx.mdx').draft).toBeUndefined();
  });

  test('has no words where a tag has only a note', () => {
    const { draft, messages } = readFile(task(`<Tip>{/* later */}</Tip>\n\n${oneStep}`));
    expect(messages.map(({ rule }) => rule)).toEqual(['empty-tag']);
    expect(draft?.blocks[0]).toMatchObject({ type: 'tip', body: [] });
  });
});

describe('A document', () => {
  const answers =
    '<Answer when="Yes" picture="kettle">\nGo on.\n</Answer>\n<Answer when="No">\nWait.\n</Answer>';
  const choice = `<Choice question="Hot?">\n${answers}\n</Choice>`;
  const tips = '<Tip id="mine">\nBoil  the   water.\n</Tip>\n\n<Tip>\nWait.\n</Tip>';
  const parts = '## Get ready\n\nTake a cup.\n\n## Make it';
  const document = documentIn(task([choice, tips, parts, oneStep].join('\n\n')));
  const [, own, next] = document.blocks;

  test('has an id for each block, from the author or from its kind and number', () => {
    expect(document.blocks.slice(0, 3).map(({ id }) => id)).toEqual(['choice-1', 'mine', 'tip-1']);
  });

  test('has one space where the author typed several', () => {
    expect(own?.type === 'tip' ? bodyWords(own.body) : undefined).toBe('Boil the water.');
  });

  test('has pictures beside its answers, too', () => {
    expect(picturesOf(document).map(({ place }) => place.start.line)).toEqual([5, 15]);
  });

  test('has a part without steps, which leads to none of the next part', () => {
    expect(targetOf('get-ready', document)?.step).toBeUndefined();
    expect(targetOf('make-it', document)?.step?.number).toBe(1);
  });

  test('has a block at each place from its first letter to its last, and none between two', () => {
    if (!own || !next) throw new Error('There are too few blocks.');
    const at = (offset: number): string | undefined => {
      const position = { ...own.place.start, offset };
      return blockAt(document, { start: position, end: position })?.id;
    };
    const { start, end } = own.place;
    expect([start.offset - 1, start.offset, end.offset - 1, end.offset].map(at)).toEqual([
      undefined,
      'mine',
      'mine',
      undefined,
    ]);
    expect([next.place.start.offset, 0].map(at)).toEqual(['tip-1', undefined]);
  });
});
