import { expect, test } from 'vitest';
import { aboutEase, whyNotEasy } from '../../scripts/check/about-ease.ts';
import { easePoints } from '../../src/rules/ease-points.ts';

const lost = easePoints.slice(0, 4).map((point, index) => ({ point, points: 9 - 2.04 * index }));

test('An author reads what each point is for, and from how many on a document is easy', () => {
  const lines = aboutEase.split('\n');
  expect(lines).toHaveLength(easePoints.length + 3);
  expect(lines).toContain('  8 points less for a hard word or set phrase that nothing explains');
  expect(lines).toContain('  1 point less for a word (a name is one)');
  expect(lines).toContain('  2 points back for a word of everyday talk ("can", "home")');
  expect(lines.at(-1)).toBe('90 and more is easy, 75 plain, 40 hard, less is very hard.');
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
});

test('Of a document that is not easy, the three things are told by which it loses most', () => {
  expect(whyNotEasy({ score: 85, level: 'plain', lost })).toBe(
    'Loses most by hard words and set phrases 9.0, numbers in words 7.0, passives 4.9',
  );
  expect(whyNotEasy({ score: 95, level: 'easy', lost })).toBeUndefined();
});
