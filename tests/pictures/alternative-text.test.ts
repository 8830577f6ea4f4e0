import { expect, test } from 'vitest';
import type { PictureUse } from '../../src/model/document.ts';
import { alternativeText as inLanguage, photoCredit, type Picture } from '../../src/pictures/index.ts';

const alternativeText = (shown: PictureUse, picture: Picture, beside: string): string | undefined =>
  inLanguage(shown, picture, beside, 'en-GB');

const start = { line: 1, column: 1, offset: 0 };
const use = (name: string, alt?: string): PictureUse => ({
  name,
  id: 'openmoji:E150',
  place: { start, end: start },
  ...(alt !== undefined && { alt }),
});
const credit = { source: 'OpenMoji', author: 'x', licence: 'CC-BY-SA-4.0', url: 'https://openmoji.org' };
const pictogram = (label: string, id = 'openmoji:E150'): Picture => ({
  id,
  label,
  credit,
  content: { type: 'drawing', drawing: { width: 72, height: 72, shapes: [] } },
});
const photo: Picture = {
  id: 'photo:content/tasks/tea/cup.jpg',
  label: '',
  credit: photoCredit,
  content: { type: 'photo', jpeg: new Uint8Array(), width: 1, height: 1 },
};

test('the author’s own words always win', () => {
  const machine = pictogram('Espresso machine');
  expect(alternativeText(use('x', ' The red light is on '), machine, 'The espresso machine')).toBe(
    'The red light is on',
  );
  expect(alternativeText(use('./cup.jpg', 'A cup'), photo, 'A cup')).toBe('A cup');
});

test.each([
  ['Clean the espresso machine.', 'Espresso machine'],
  ['All ESPRESSO-MACHINES are off', 'Espresso machine'],
  ['She washes her hands', 'Hands being washed'],
  ['Sweep with the brooms', 'Broom'],
  ['Look at the manager’s list', 'Manager with a list'],
])('"%s" already says "%s", so the picture is silent', (words, label) => {
  expect(alternativeText(use('other'), pictogram(label), words)).toBeUndefined();
});

test.each([
  ['Switch it off.', 'Espresso machine'],
  ['Clean the machine.', 'Espresso machine'],
  ['', 'Broom'],
  ['Bring the broomstick', 'Broom'],
])('"%s" does not say "%s", so the picture says it', (words, label) => {
  expect(alternativeText(use('other'), pictogram(label), words)).toBe(label);
});

test('a pictogram that was asked for by a word repeats that word', () => {
  const plate = pictogram('Knife, fork and plate');
  expect(alternativeText(use('lunch'), plate, 'It is time for lunch.')).toBeUndefined();
  expect(alternativeText(use('food / meal'), plate, 'Make the meal.')).toBeUndefined();
  expect(alternativeText(use('lunch'), plate, 'You stop at 12.')).toBe('Knife, fork and plate');
});

test('a house drawing shows how, so only its whole label counts', () => {
  const lift = pictogram('person lifting a box, knees bent', 'house:lift-box');
  expect(alternativeText(use('lift box'), lift, 'Lift the box.')).toBe('Person lifting a box, knees bent');
  expect(alternativeText(use('lift box'), lift, 'A person lifts the box with bent knees')).toBeUndefined();
});

test('small words alone never make a picture silent', () => {
  expect(alternativeText(use('you'), pictogram('On and off'), 'Is it on or off?')).toBeUndefined();
  expect(alternativeText(use('you'), pictogram('You'), 'It is for you.')).toBe('You');
});

test('no English label is said in a document of another language, only the author’s own words', () => {
  const machine = pictogram('Espresso machine');
  expect(inLanguage(use('x'), machine, 'Golchwch eich dwylo.', 'cy')).toBeUndefined();
  expect(inLanguage(use('x', 'Peiriant coffi'), machine, 'Golchwch eich dwylo.', 'cy')).toBe(
    'Peiriant coffi',
  );
});
