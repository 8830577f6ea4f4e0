import { describe, expect, test } from 'vitest';
import { hasTooManyLists } from '../../src/model/read/markdown/too-many-lists.ts';
import { hasTooManyMarks } from '../../src/model/read/markdown/too-many-marks.ts';
import { withoutTooMany } from '../../src/model/read/file/too-many-lines.ts';
import { type Reading, startReading } from '../../src/model/read/common/reading.ts';
import { somePictures } from './pictures.ts';

/** Whether it is told that there is too much in a text, and where that starts: the line and the column. */
function refused(
  text: string,
  judge: (text: string, reading: Reading) => unknown,
): { where: string; found: string; allowed: string; fix: string } | undefined {
  const reading = startReading('a.mdx', text, somePictures);
  judge(text, reading);
  const [message] = reading.messages;
  if (!message) return undefined;
  const { place, found, allowed, fix } = message;
  return { where: `${place?.start.line}:${place?.start.column}`, found, allowed, fix };
}

describe.each(['\n', '\r\n', '\r'])('With lines that end with %j', (end) => {
  const facts = (count: number, last = ''): string => `---${end}${`a: b${end}`.repeat(count)}${last}`;

  test('a text of 5,000 lines is read, and one with more is told where they start', () => {
    const judge = (body: string, reading: Reading) => withoutTooMany({ body }, reading);
    expect(refused(`a${end}`.repeat(5000), judge)).toBeUndefined();
    expect(refused(`${`a${end}`.repeat(4999)}a`, judge)).toBeUndefined();
    expect(refused(`${`a${end}`.repeat(5000)}a`, judge)).toEqual({
      where: '5001:1',
      found: 'The file has 5,000 lines.',
      allowed: 'A file has up to 5,000 lines.',
      fix: 'Make two or more documents of it. Short documents are easier to read.',
    });
  });

  test('facts of 1,000 lines are read, and those with more are told where they start', () => {
    const judge = (text: string, reading: Reading) => {
      const offset = 3 + end.length;
      const frontMatter = { yaml: text.slice(offset), offset, end: text.length };
      const kept = withoutTooMany({ frontMatter, body: '' }, reading);
      expect(kept.frontMatter === undefined).toBe(reading.messages.length > 0);
      expect(kept.body).toBe('');
    };
    expect(refused(facts(1000), judge)).toBeUndefined();
    expect(refused(facts(1000, 'c'), judge)).toMatchObject({
      where: '1002:1',
      allowed: 'The facts have up to 1,000 lines.',
    });
  });
});

test('The lines of one list are one list, however many, and 500 lists are read', () => {
  const one = ['- a\n', '1. a\n', '2) a\n', '  * a\n', 'a\n', '\n', '+\n'];
  for (const line of one) expect(refused(line.repeat(1000), hasTooManyLists), line).toBeUndefined();
  expect(refused('- a\n* b\n'.repeat(250), hasTooManyLists)).toBeUndefined();
  for (const lines of ['- a\n* b\n', '- a\n  - b\n', '1. a\n1) b\n', '> a\n> b\n'])
    expect(refused(lines.repeat(251), hasTooManyLists), lines).toMatchObject({ where: '501:1' });
  // Words between them part two lists.
  expect(refused('- a\nb\n'.repeat(501), hasTooManyLists)).toMatchObject({ where: '1001:1' });
});

test('A paragraph of 1,000 signs is read, and one with more is told where its signs start', () => {
  const crowded = `A line.\n\nOne more\nwith **bold** words ${'[a '.repeat(999)}`;
  expect(refused(crowded.replace('[a ', ''), hasTooManyMarks)).toBeUndefined();
  expect(refused(crowded, hasTooManyMarks)).toEqual({
    where: '4:6',
    found: 'From here on, 1,001 signs such as * and [ stand in one paragraph.',
    allowed: 'A paragraph may have up to 1,000 of them: bold words, links and tags that stand in it.',
    fix: 'Delete the signs that mean nothing here, or leave an empty line where a new paragraph starts.',
  });
  // Each of these starts a paragraph of its own.
  for (const start of ['- ', '# ', '\n', '<Step>\n'])
    expect(refused(`${start}${'[a '.repeat(600)}\n`.repeat(2), hasTooManyMarks), start).toBeUndefined();
});
