import { expect, test } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import { readText, sourceFiles } from '../source-files.ts';

const rightToLeft = languages.filter(({ direction }) => direction === 'rtl').map(({ tag }) => tag);

/** Without a mark before it, the full stop of “.zip” goes behind the letters: a mark for left to right keeps it in front. */
const loose = /(?<=[\s(«])\.[a-z0-9]{3,4}\b/u;

test.each(rightToLeft)('The ending of a file keeps its full stop in front in a sentence in “%s”', (tag) => {
  const files = sourceFiles(`src/languages/${tag}`).map(({ file }) => file);
  expect(files.length).toBeGreaterThan(10);
  expect('احفظ الملف (.zip)').toMatch(loose);
  const lines = files.flatMap((file) => readText(file).split('\n'));
  expect(
    lines.filter((line) => /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(line) && loose.test(line)),
  ).toEqual([]);
});
