import { expect, test } from 'vitest';
import type { Severity } from '../../src/model/message.ts';
import { ask, check, facts, step } from './example.ts';

const long =
  'Take the blue cup and the red cup and the green cup from the shelf at the back of the kitchen now.';

test.each<[strengths: Record<string, 'off' | 'hint' | 'warning'>, severity: Severity | undefined]>([
  [{}, 'warning'],
  [{ 'sentence-length': 'hint' }, 'hint'],
  [{ 'sentence-length': 'off' }, undefined],
  [{ 'one-idea': 'off' }, 'warning'],
])('A site with %o hears of a long sentence as %s', (strengths, severity) => {
  const found = check(`${facts}${long}\n\n${step}${ask}`, { strengths }).find(
    ({ rule }) => rule === 'sentence-length',
  );
  expect(found?.severity).toBe(severity);
});
