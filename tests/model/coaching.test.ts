import { expect, test } from 'vitest';
import { coachingRows } from '../../src/model/coaching.ts';
import { documentIn, oneStep, task } from './read-file.ts';

function rowsOf(blocks: string): [sort: string, id: string, words: string][] {
  return coachingRows(documentIn(task(blocks))).map(({ sort, id, words }) => [sort, id, words]);
}

test('A coach keeps each step, and then each danger that the learner is to show', () => {
  const dangers = '<Stop>\nThe kettle is hot.\n</Stop>\n\n<Emergency short="Fire">\nGet out.\n</Emergency>';
  expect(rowsOf(`${dangers}\n\n<Tip>\nSit.\n</Tip>\n\n${oneStep}`)).toEqual([
    ['step', 'boil-the-water', 'Boil the water.'],
    ['show', 'show-the-kettle-is-hot', 'The kettle is hot.'],
    ['show', 'show-fire', 'Fire'],
  ]);
});

test('Dangers with the same words are told apart, and a chosen id is kept', () => {
  const hot = '<Stop>\nIt is hot.\n</Stop>';
  const chosen = hot.replace('<Stop>', '<Stop id="hot">');
  expect(rowsOf([hot, hot, chosen, hot, oneStep].join('\n\n')).map(([, id]) => id)).toEqual([
    'boil-the-water',
    'show-it-is-hot',
    'show-it-is-hot-2',
    'hot',
    'show-it-is-hot-3',
  ]);
});
