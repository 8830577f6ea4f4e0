import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openmojiIndex, writtenIndex } from '../../src/files/openmoji-index.ts';

const { rows, leftOut, people } = openmojiIndex();

test('the index of OpenMoji names is what the package says (else run scripts/make-picture-index.ts)', () => {
  const written = readFileSync('src/pictures/sources/openmoji/index.json', 'utf8');
  expect(written === writtenIndex(rows)).toBe(true);
  expect(rows.length).toBeGreaterThan(4000);
});

test('the list of pictures that show people is what is drawn in them', () => {
  const written = readFileSync('src/pictures/sources/openmoji/people.json', 'utf8');
  expect(written === writtenIndex(people)).toBe(true);
});

test('only six pictures of OpenMoji are beyond our drawing, and it is known why', () => {
  expect(leftOut).toEqual([
    'new moon face (1F31A): The drawing has a see-through shape with both a fill and a line, which overlap.',
    'umbrella on ground (26F1): The drawing has a see-through shape with both a fill and a line, which overlap.',
    'keyboard (2328): The drawing has a see-through shape with both a fill and a line, which overlap.',
    'FREE button (1F193): The drawing has a line that is stretched more one way than the other.',
    'white chess queen (2655): The drawing has a line that is stretched more one way than the other.',
    'black chess queen (265B): The drawing has a line that is stretched more one way than the other.',
  ]);
});
