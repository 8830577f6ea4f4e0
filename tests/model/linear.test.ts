import { describe, expect, test } from 'vitest';
import { growthOf } from '../cpu-time.ts';
import { hostileKinds } from './hostile-kinds.ts';
import { oneStep, readFile, task, told } from './read-file.ts';

describe('A text of twice the length takes about twice the time to read', () => {
  test.each(hostileKinds)('$name', ({ of, facts }) => {
    const growth = growthOf(15_000, (length) => {
      readFile(facts ? `---\n${of(length)}\n---\n\nWait.\n` : `---\ntitle: Make tea\n---\n\n${of(length)}\n`);
    });
    expect(growth.ratio).toBeLessThan(3);
    // A second for 100,000 characters on a machine that does nothing else.
    expect(growth.time).toBeLessThan(3000);
  });
});

describe('What would take the parser too long is told before it starts', () => {
  test.each([
    [
      'lines',
      task(`${oneStep}\n${'\n'.repeat(5000)}Wait.`),
      'too-many-lines | The file has 5,017 lines. | A file has up to 5,000 lines. | Make two or more documents of it. Short documents are easier to read.',
    ],
    [
      'lines of facts',
      task(oneStep, `title: Make tea\n${'# a note\n'.repeat(1000)}`),
      'too-many-lines | The facts at the top have 1,011 lines. | The facts have up to 1,000 lines. | Delete what is here by mistake. What readers have to know stands below the second line of ---.',
    ],
    [
      'signs in a paragraph',
      task(`${oneStep}\n\n${'Put it **in** now. '.repeat(501)}`),
      'too-many-marks | From here on, 1,002 signs such as * and [ stand in one paragraph. | A paragraph may have up to 1,000 of them: bold words, links and tags that stand in it. | Delete the signs that mean nothing here, or leave an empty line where a new paragraph starts.',
    ],
    [
      'lists',
      task(`${oneStep}\n\n${'You need:\n- a cup\n- a spoon\n\n'.repeat(501)}`),
      'too-many-lists | There are 501 lists in this file. The one that is too many starts here. | A file has up to 500 lists. | Make two or more documents of it, or make one list of those that stand one below the other.',
    ],
  ])('%s', (_, source, message) => {
    expect(told(readFile(source).messages)).toContain(message);
  });

  test('and what is just not too much is read', () => {
    const signs = 'Put it **in** now. '.repeat(500);
    const lists = 'You need:\n- a cup\n- a spoon\n\n'.repeat(499);
    const items = '1. a **cup**\n2. a **spoon**\n'.repeat(600);
    const rules = (text: string): string[] =>
      readFile(task(`${oneStep}\n\n${text}`)).messages.map(({ rule }) => rule);
    for (const text of [signs, lists, items])
      expect(rules(text).filter((rule) => rule.startsWith('too-many-'))).toEqual([]);
  });
});
