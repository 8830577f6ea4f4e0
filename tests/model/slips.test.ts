import { describe, expect, test } from 'vitest';
import { inQuotes } from '../../src/model/read/facts/facts-lines.ts';
import { findMeantAttribute } from '../../src/model/read/markdown/meant-attribute.ts';
import { isTrouble } from '../../src/model/read/markdown/parse-trouble.ts';
import { parseEntries } from '../../src/model/read/facts/yaml-entries.ts';
import { oneStep, readFile, task, told } from './read-file.ts';

/** What an author is told who puts this into a task: below the facts, or in the place of its title. */
function toldOf(blocks: string, title?: string): string[] {
  return told(readFile(task(`${blocks}\n\n${oneStep}`, title)).messages);
}

describe('A line that starts with “import” or “export”', () => {
  test.each([
    'import Tea from "tea"',
    "import Tea  from  'tea'",
    'import { Tea } from "tea"',
    'import * as tea from "tea"',
    'import Tea, { cup } from "tea"',
    'import "tea"',
    'export const tea = 1',
    'export { tea }',
    'export * from "tea"',
  ])('is program code when it goes on so: %s', (line) => {
    expect(toldOf(line)).toEqual([expect.stringMatching(/^import-export \| This line is program code: /)]);
  });

  test.each(['import tea from the shelf.', 'import, then export the tea.', 'export tea to the shelf.'])(
    'is words when it goes on so: %s',
    (line) => {
      expect(toldOf(line)).toEqual([]);
    },
  );
});

describe('A space between the words of a link and its address', () => {
  test.each([
    'https://example.org/tea',
    'www.example.org',
    'mailto:tea@example.org',
    'tea.cups@mail.example.org',
    'example.org/tea',
    '/tea',
    '#tea',
  ])('is told before %s', (address) => {
    expect(toldOf(`Read [the page] (${address}) now.`)[0]).toMatch(
      `link-space | There is a space between the words and the address of this link: “[the page] (${address})”. | The address of a link stands right after its words. | Write [the page](${address})`,
    );
  });

  test.each(['in the kitchen', 'tea', 'tea@home', 'no. 5'])('is none before words: (%s)', (words) => {
    expect(toldOf(`Take [one cup] (${words}) now.`).join()).not.toContain('link-space');
  });
});

test('Signs without any word are told where not all of them are a link', () => {
  const rules = (text: string): string[] => toldOf(text).map((each) => each.split(' | ')[0] ?? '');
  expect(rules('**-** [!](https://example.org)')).toEqual(['no-words', 'vague-link']);
  expect(rules('[!](https://example.org)')).toEqual(['vague-link']);
});

describe('A part of a tag that is no attribute', () => {
  test.each([
    ['<Tip "hot" short="Tea">', '“"hot"”', 'Put quote marks around the words, and a space'],
    ['<Tip short="Tea" 5>', '“5”', 'Put quote marks around the words, and a space'],
    ['<Tip short = Hot tea>', '“short = Hot tea”', 'Write: short="Hot tea"'],
    ['<Tip short=don’t touch it>', '“short=don’t touch it”', 'Write: short="don’t touch it"'],
  ])('is told with the rest of it as it was: %s', (tag, found, fix) => {
    const [message, ...others] = toldOf(`${tag}\nTea is hot.\n</Tip>`);
    expect(others).toEqual([]);
    expect(message).toContain(`broken-attribute | This part of the tag cannot be understood: ${found}. | `);
    expect(message).toContain(`An attribute is a name, an = sign and words between quote marks: `);
    expect(message).toContain(fix);
  });

  test('may be one with quote marks of a word processor', () => {
    const curly = ['“It is hot.”', '„It is hot.“', '’It is hot.’'];
    for (const words of curly) {
      const text = `<Step done=${words}>`;
      expect(findMeantAttribute(0, 7, text)).toMatchObject({
        name: 'done',
        value: 'It is hot.',
        isCurly: true,
        typed: `done=${words}`,
      });
    }
    expect(findMeantAttribute(0, 7, '<Step done=It’s hot>')).toMatchObject({
      value: 'It’s hot',
      isCurly: false,
    });
  });
});

describe('A warning', () => {
  const stop = '<Stop>\nIt is hot.\n</Stop>';
  const answers = '<Answer when="Yes">\nGo.\n</Answer>\n<Answer when="No">\nWait.\n</Answer>';
  const choice = `<Choice question="Hot?">\n${answers}\n</Choice>`;
  const rules = (...blocks: string[]): string[] =>
    readFile(task(blocks.join('\n\n'))).messages.map(({ rule }) => rule);

  test('may stand before a step or a question', () => {
    expect(rules(stop, oneStep)).toEqual([]);
    expect(rules(oneStep, stop, choice)).toEqual([]);
    expect(rules(choice, stop, oneStep)).toEqual([]);
  });

  test('is told behind the last of them', () => {
    expect(rules(oneStep, stop)).toEqual(['stop-after-last-step']);
    expect(rules(oneStep, choice, stop)).toEqual(['stop-after-last-step']);
    expect(rules(stop, oneStep, stop, stop)).toEqual(['stop-after-last-step', 'stop-after-last-step']);
  });
});

describe('A name from elsewhere', () => {
  test.each([
    ['heading', 'title'],
    ['name', 'title'],
    ['type', 'kind'],
    ['description', 'summary'],
  ])('of a fact, “%s”, is meant as “%s”', (typed, meant) => {
    expect(toldOf('', `title: Make tea\n${typed}: tea`).join()).toContain(`Did you mean “${meant}”?`);
  });

  test.each([
    ['Step', 'title', 'short'],
    ['Step', 'img', 'picture'],
    ['Tip', 'icon', 'picture'],
    ['Step', 'description', 'alt'],
  ])('of an attribute of <%s>, “%s”, is meant as “%s”', (tag, typed, meant) => {
    expect(toldOf(`<${tag} ${typed}="Tea">\nMake tea.\n</${tag}>`).join()).toContain(
      `Did you mean “${meant}”?`,
    );
  });

  test('of an attribute of <Field>, “name”, is meant as “label”', () => {
    expect(toldOf('<Field name="Your name" />').join()).toContain('Did you mean “label”?');
  });
});

describe('A slip in a fact', () => {
  test.each(['title: "Make tea', 'title:   "Make tea', "title: \t'Make tea"])(
    'is a quote mark that never ends: %s',
    (line) => {
      expect(toldOf('', line).join()).toContain('The words after this quote mark never end: “Make tea”.');
    },
  );

  test.each(['title: {"a" "b"}', 'title: ["a" "b"]'])('is a sign that is missing: %s', (line) => {
    expect(toldOf('', line).join()).toContain(
      'broken-front-matter | Something is missing here: a closing quote mark, a closing bracket, a comma, or the colon after a name. | What is opened with " [ or { is closed with " ] or }. After the name of a fact stands a colon and a space. | Add the missing sign. If the words have quote marks in them, put \'other quotes\' around them.',
    );
  });

  test.each(['?', '-', '&', '*', '!', '%', '@', '`', '|', '>'])(
    'is %s where its value starts, and a space',
    (sign) => {
      expect(toldOf('', `title: ${sign} tea`).join()).toContain(
        `A value starts with ${sign}: “${sign} tea”.`,
      );
    },
  );

  test.each(['?', '-'])('is not %s right before its words', (sign) => {
    expect(toldOf('', `title: ${sign}tea`)).toEqual([]);
  });

  test('is a list with numbers, and written with hyphens', () => {
    const [message] = toldOf('', 'title: Make tea\nwords:\n1) cup\n2) cloth');
    expect(message).toContain('pasted-list | 2 lines start with “1)”.');
    expect(message).toContain('Write “- cup”, and the other lines in the same way.');
  });

  test('is put right with quote marks that are none of its words', () => {
    expect(inQuotes("title: 'The boss's kitchen'")).toBe(`title: "The boss's kitchen"`);
    expect(inQuotes('title: Stop: hot')).toBe('title: "Stop: hot"');
    expect(inQuotes('title: "a" b')).toBe(`title: '"a" b'`);
  });
});

test('Of very many slips in a list the first twelve are told', () => {
  const riddle = { found: 'a riddle', allowed: 'words', fix: 'Look.' };
  const { faults } = parseEntries('- word: "tea\n- word: tea\n'.repeat(20), /^- /, riddle);
  expect(faults).toHaveLength(12);
  expect(parseEntries('- word: tea\n- word: @cup\n- word: cloth\n', /^- /, riddle).faults).toHaveLength(1);
});

test('Only what the parser of the text throws is a slip of the author', () => {
  const thrown = (parts: object): Error => Object.assign(new Error('no'), parts);
  const parts = { ruleId: 'a', source: 'b', reason: 'c' };
  expect(isTrouble(thrown(parts))).toBe(true);
  expect(isTrouble(parts)).toBe(false);
  const { ruleId, source, reason } = parts;
  for (const some of [{ ruleId, source }, { ruleId, reason }, { source, reason }, { reason }])
    expect(isTrouble(thrown(some))).toBe(false);
});
