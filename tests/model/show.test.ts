import { describe, expect, test } from 'vitest';
import type { Step } from '../../src/model/document.ts';
import { readFile, task } from './read-file.ts';

function read(attributes: string) {
  const source = task(`<Step ${attributes} done="It is on.">\nTurn it on.\n</Step>`);
  const { document, messages } = readFile(source);
  const step = document?.blocks.find((block): block is Step => block.type === 'step');
  const told = messages.map(({ rule, place, fix }) => ({
    rule,
    fix,
    at: place && source.slice(place.start.offset, place.end.offset),
  }));
  return { picture: step?.picture, told };
}

const photo = 'picture="./valve.jpg" alt="A valve"';

describe('What explains a photo', () => {
  test('is rings, arrows and numbers in the order of their author, each with its words', () => {
    const { picture, told } = read(
      `${photo} show="ring 62% 40% 12%: the handle; arrow 30% 20% to 55.5% 38%: the off button; 1 20% 30%: the tap"`,
    );
    expect(told).toEqual([]);
    expect(picture?.marks).toEqual([
      { sort: 'ring', at: [62, 40], radius: 12, words: 'the handle' },
      { sort: 'arrow', from: [30, 20], to: [55.5, 38], words: 'the off button' },
      { sort: 'number', number: 1, at: [20, 30], words: 'the tap' },
    ]);
  });

  test('keeps its place on the photo when the photo is cut', () => {
    const { picture, told } = read(`${photo} show="1 30% 60%: the tap; crop 20% 50% 40% 25%"`);
    expect(told).toEqual([]);
    expect(picture?.id).toBe('photo:./valve.jpg#crop-20-50-40-25');
    expect(picture?.marks).toEqual([{ sort: 'number', number: 1, at: [25, 40], words: 'the tap' }]);
  });

  test.each([
    ['circle 10% 10% 5%: a', 'wrong-show', 'Write “ring” for “circle”.'],
    ['rnig 10% 10% 5%: a', 'wrong-show', 'Write “ring” for “rnig”.'],
    ['star 10% 10% 5%: a', 'wrong-show', 'Write it as one of these.'],
    ['12 10% 10%: a', 'wrong-show', 'Number the marks from 1 to 9.'],
    ['ring 10 10% 5%: a', 'wrong-show', 'Write a % sign right after each number.'],
    ['ring 1 10% 5%: a', 'wrong-show', 'Write a % sign right after each number.'],
    ['ring 10% 10% 5.5: a', 'wrong-show', 'Write a % sign right after each number.'],
    ['ring 10% 10%: a', 'wrong-show', 'Write 3 numbers with %. Here are 2.'],
    [
      'arrow 10% 10% 30% 10%: a',
      'wrong-show',
      'Write “to” between where the arrow starts and where it ends.',
    ],
    ['ring 10% 10% 5%', 'wrong-show', 'Write a colon and what is there after the numbers: “: the handle”.'],
    ['ring 10%, 10%, 5%: a', 'wrong-show', 'Write it like this, with one space between its parts.'],
    [
      'ring 5% 10% 10%: a',
      'mark-outside-photo',
      'Make it smaller: half its width may be up to 5% here. Or move it.',
    ],
    ['ring 0% 10% 10%: a', 'mark-outside-photo', 'Move it to the middle of what it shows.'],
    ['ring 50% 10% 0%: a', 'mark-outside-photo', 'Write half of its width, such as 10%.'],
    [
      'ring 50% 110% 10%: a',
      'mark-outside-photo',
      'Put 110% right. Count from the top left corner: 50% 50% is the middle.',
    ],
    [
      'arrow 10% 10% to 120% 10%: a',
      'mark-outside-photo',
      'Put 120% right. Count from the top left corner: 50% 50% is the middle.',
    ],
    [
      'crop 50% 0% 60% 100%',
      'mark-outside-photo',
      'From there, the width may be 10% to 50% (now 60%), and the height 10% to 100% (now 100%).',
    ],
    ['crop 95% 0% 5% 100%', 'mark-outside-photo', 'Start further to the left, or further up.'],
    [
      '1 -5% 30%: a',
      'mark-outside-photo',
      'Put -5% right. Count from the top left corner: 50% 50% is the middle.',
    ],
    [
      'crop 0% 0% 5% 100%',
      'mark-outside-photo',
      'From there, the width may be 10% to 100% (now 5%), and the height 10% to 100% (now 100%).',
    ],
  ])('is refused at its very place: %s', (part, rule, fix) => {
    const { told } = read(`${photo} show="1 50% 50%: the tap; ${part}"`);
    expect(told).toEqual([{ rule, fix, at: part }]);
  });

  test('may not stand on what is cut away', () => {
    const { told } = read(`${photo} show="1 90% 50%: the tap; crop 0% 0% 50% 100%"`);
    expect(told.map(({ rule, at }) => [rule, at])).toEqual([['mark-outside-photo', '1 90% 50%: the tap']]);
  });

  test('cuts a photo once', () => {
    const { told } = read(`${photo} show="crop 0% 0% 50% 100%; crop 0% 0% 60% 100%"`);
    expect(told.map(({ rule, at }) => [rule, at])).toEqual([['wrong-show', 'crop 0% 0% 60% 100%']]);
  });

  test.each(['picture="kettle"', ''])('needs a photo: %s', (picture) => {
    const { told } = read(`${picture} show="1 50% 50%: the tap"`);
    expect(told.map(({ rule }) => rule)).toEqual(['show-without-photo']);
  });
});
