import { describe, expect, test } from 'vitest';
import { turnMark, turnsOver } from '../../../src/print/imposition/turned-sheet.ts';

const upright = { width: 210, height: 297 };
const sideways = { width: 297, height: 210 };

test('the long edge of an upright sheet is at its side, that of a sheet on its side is above', () => {
  expect(turnsOver(upright, 'flip-long-edge')).toBe('upright');
  expect(turnsOver(upright, 'flip-short-edge')).toBe('horizontal');
  expect(turnsOver(sideways, 'flip-long-edge')).toBe('horizontal');
  expect(turnsOver(sideways, 'flip-short-edge')).toBe('upright');
  expect(turnsOver(upright, 'simplex')).toBeUndefined();
});

describe.each([
  ['an upright sheet on its long edge', upright, 'flip-long-edge'],
  ['a sheet on its side on its long edge', sideways, 'flip-long-edge'],
  ['a sheet on its side on its short edge', sideways, 'flip-short-edge'],
] as const)('the drawing of %s', (_, paper, duplex) => {
  const room = { width: 26, height: 12 };

  test('fills the room that there is and stays in it', () => {
    const mark = turnMark(paper, duplex, room);
    if (!mark) throw new Error('There is no drawing.');
    expect(Math.max(mark.width / room.width, mark.height / room.height)).toBeCloseTo(1, 6);
    for (const { path } of mark.items) {
      for (const command of path) {
        if (command[0] === 'Z') continue;
        const [x, y] = command.slice(-2) as [number, number];
        expect(x).toBeGreaterThanOrEqual(0);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(mark.width + 1e-9);
        expect(y).toBeLessThanOrEqual(mark.height + 1e-9);
      }
    }
  });
});

test('a sheet that is printed on one side has no drawing of how it is turned', () => {
  expect(turnMark(upright, 'simplex', { width: 10, height: 10 })).toBeUndefined();
});
