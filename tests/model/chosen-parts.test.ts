import { expect, test } from 'vitest';
import { broughtBy } from '../../src/model/chosen-parts.ts';
import { hasWeekPictures, weekPicture } from '../../src/model/week-picture.ts';
import { writtenDocument } from '../written-document.ts';

const step = (id: string, more = ''): string =>
  `<Step id="${id}" picture="kettle" done="It is done." ${more}>\nDo **it** now.\n</Step>`;
const { blocks } = writtenDocument(
  'task',
  [
    '## Start',
    'Hello.',
    '<Stop id="hot" picture="kettle" short="It is hot">\nIt is hot.\n</Stop>',
    '<Ask id="who" picture="kettle" short="Ask Sam">\nAsk Sam.\n</Ask>',
    '<Emergency id="fire">\nGo out.\n</Emergency>',
    step('boil', 'short="Boil it"'),
    '### Part',
    step('pour'),
    '## End',
    '<Tip id="tip">\nTake your time.\n</Tip>',
    step('drink'),
    '<Ask id="help" picture="kettle">\nAsk Sam.\n</Ask>',
  ].join('\n\n'),
);
const brought = (id: string): string[] => broughtBy(id, blocks).map((block) => block.id);

test.each([
  ['start', ['start', 'text-1', 'hot', 'who', 'fire', 'boil', 'part', 'pour']],
  ['part', ['part', 'pour']],
  ['end', ['end', 'tip', 'drink', 'help']],
])('A heading brings its whole part along, up to one as high as itself: %s', (id, ids) => {
  expect(brought(id)).toEqual(ids);
});

test.each([
  ['boil', ['hot', 'who', 'fire', 'boil']],
  ['fire', ['hot', 'who', 'fire']],
  ['hot', ['hot']],
  ['pour', ['pour']],
  ['drink', ['drink']],
  ['text-1', ['text-1']],
  ['gone', []],
])('All else brings what warns of it right before it: %s', (id, ids) => {
  expect(brought(id)).toEqual(ids);
});

test('Warnings at the very start come along, too', () => {
  const from = blocks.slice(2, 6);
  expect(broughtBy('boil', from)).toEqual(from);
});

const weekOf = (id: string) => {
  const block = blocks.find((each) => each.id === id);
  return block && weekPicture(block);
};

test('A step has a picture for a week, with its short words or with all', () => {
  const boil = blocks.find(({ id }) => id === 'boil');
  expect(weekOf('boil')).toMatchObject({ words: 'Boil it', place: boil?.place });
  expect(weekOf('boil')?.picture).toBe(boil?.type === 'step' && boil.picture);
  expect(weekOf('pour')?.words).toBe('Do it now.');
  expect(weekOf('boil')).not.toHaveProperty('notice');
});

test('A warning has one where it says in a short form what it is about, and says that it warns', () => {
  expect(weekOf('hot')).toMatchObject({ words: 'It is hot' });
  expect(weekOf('hot')?.notice).toBe(blocks.find(({ id }) => id === 'hot'));
  expect(weekOf('who')).toMatchObject({ words: 'Ask Sam', notice: { id: 'who' } });
  for (const id of ['help', 'fire', 'tip', 'start', 'text-1']) expect(weekOf(id), id).toBeUndefined();
});

test('A field has its label, and what has no picture is nothing to put on a day', () => {
  const form = writtenDocument(
    'form',
    '<Field label="My break" type="text" picture="kettle" />\n\n<Field label="My bus" type="text" />',
  );
  const [lunch, bus] = form.blocks;
  expect(lunch && weekPicture(lunch)?.words).toBe('My break');
  expect(bus && weekPicture(bus)).toBeUndefined();
  const warnings = blocks.filter(({ id }) => ['hot', 'who', 'help'].includes(id));
  expect(hasWeekPictures(form.blocks)).toBe(true);
  expect(hasWeekPictures(bus ? [bus, ...warnings] : [])).toBe(false);
  expect(hasWeekPictures([...warnings, ...blocks])).toBe(true);
});
