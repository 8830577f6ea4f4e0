import { expect, test } from 'vitest';
import type { Block, Chart } from '../../src/model/document.ts';
import { placedPassagesIn } from '../../src/model/passages.ts';
import { FRAME_FOR_PHOTO } from '../../src/model/picture-lookup.ts';
import { readDocument } from '../../src/model/read.ts';
import { documentIn, task } from './read-file.ts';
import { somePictures } from './pictures.ts';

function chartOf(table: string, attributes: string): Chart {
  const source = `---\ntitle: Who stayed\nkind: report\nsummary: This is about people.\npicture: kettle\nask: Your supervisor\nreviewed: 2026-11-01\nreview-by: 2027-11-01\nchecked-with-readers: []\n---\n\n<Chart ${attributes} />\n`;
  const { document, messages } = readDocument(source, {
    file: 'content/reports/stayed/en-GB.mdx',
    languages: ['en-GB'],
    pictures: {
      ...somePictures,
      data: () => ({ found: true, file: 't.csv', bytes: new TextEncoder().encode(table) }),
    },
  });
  const chart = document?.blocks.find((block): block is Chart => block.type === 'chart');
  if (!chart) throw new Error(messages.map(({ found }) => found).join(' '));
  return chart;
}

/** What a block says, part by part, and whether the place of each letter is known. */
const said = (block: Block): unknown[] =>
  placedPassagesIn(block).map(({ part, text, isExact }) => [part, text, isExact]);

test('A chart says its label, the words of its table and the end of its sentence', () => {
  const chart = chartOf(
    'Answer,People\nStayed,28\nMoved,9\n',
    'label="Who stayed" data="./t.csv" type="bars" say="stayed."',
  );
  const heads = chart.heads.filter((each) => each !== '').map((each) => ['option', each, false]);
  expect(said(chart)).toEqual([
    ['label', 'Who stayed', true],
    ...heads,
    ['option', 'Stayed', false],
    ['option', 'Moved', false],
    ['say', 'stayed.', true],
  ]);
});

test('The words of a table stand where the document names it, as a whole', () => {
  const chart = chartOf(
    'Answer,People\nStayed,28\nMoved,9\n',
    'label="Who stayed" data="./t.csv" type="bars"',
  );
  const passage = placedPassagesIn(chart).find(({ text }) => text === 'Stayed');
  expect(passage?.place(0, 1)).toEqual(passage?.place(2, 6));
  expect(passage?.place(0, 1).start.line).toBe(chart.attributePlaces?.['data']?.start.line);
});

test('A block that a program has built, without places, has no words of other files', () => {
  const chart = chartOf(
    'Answer,People\nStayed,28\nMoved,9\n',
    'label="Who stayed" data="./t.csv" type="bars"',
  );
  const { attributePlaces: _, ...bare } = chart;
  expect(said(bare as Chart)).toEqual([]);
});

test('A frame for a photo says to the job coach alone what is to be taken', () => {
  const [step] = documentIn(
    task('<Step photo-here="Your kettle" done="It is on.">\nTurn it on.\n</Step>'),
  ).blocks;
  if (step?.type !== 'step') throw new Error('There is no step.');
  expect(step.picture).toMatchObject({ id: 'house:photo-here', isFrame: true, alt: 'Your kettle' });
  expect(FRAME_FOR_PHOTO).toBe('house:photo-here');
  expect(said(step)).toEqual([
    ['coach', 'Your kettle', true],
    ['paragraph', 'Turn it on.', true],
    ['done', 'It is on.', true],
  ]);
});
