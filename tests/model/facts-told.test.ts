import { describe, expect, test } from 'vitest';
import { YAMLParseError } from 'yaml';
import { explainYaml } from '../../src/model/read/facts/facts-trouble.ts';
import { oneStep, readFile, task, told } from './read-file.ts';

/** What an author is told of a task with one more fact. */
function toldOf(fact: string): string[] {
  return told(readFile(task(oneStep, `title: Make tea\n${fact}`)).messages);
}

/** What an author is told of a guide with one more fact. */
function toldOfGuide(fact: string): string {
  const guide = task(oneStep, `title: Make tea\n${fact}`).replace('kind: task', 'kind: guide');
  return told(readFile(guide, 'content/guides/tea/en-GB.mdx').messages).join('\n');
}

/** What an author is told of a task that needs something else. */
function toldOfNeed(need: string): string[] {
  return told(readFile(task(oneStep).replace('need: [cup]', need)).messages);
}

describe('A document of which nobody knows what it is', () => {
  test('is called a document where a fact is missing', () => {
    const { messages } = readFile('---\nsummary: You make tea.\n---\n\nTea.\n', 'content/tea.mdx');
    expect(told(messages).join('\n')).toContain('missing-field | This document has no “title”. | ');
  });
});

test('A file in no folder is told where it belongs', () => {
  const [first] = told(readFile(task(oneStep), 'en-GB.mdx').messages);
  expect(first).toContain('file-address | This file is “en-GB.mdx”. | ');
  expect(first).toContain(' | Move or rename the file and its folder.');
});

describe('A list that is none', () => {
  test.each(['no', 'None', 'false', 'not yet', ' n/a ', '--'])('that says “%s” is an empty list', (none) => {
    expect(toldOf(`editions: ${none}`).join('\n')).toContain(' | Write: editions: []');
  });

  test('that says something is written like the example', () => {
    expect(toldOf('editions: booklet').join('\n')).toContain(
      ' | Write it like this: editions: [{ leave-out: booklet, reason: One sheet is enough }]',
    );
  });
});

describe('A thing of a list', () => {
  test('without the names of its facts is shown with those that it needs, and no others', () => {
    for (const sources of ['sources: [[Act]]', 'sources:\n  -'])
      expect(toldOf(sources)).toEqual([
        'wrong-field-value | In “sources” something stands without its name. | “sources” has facts with names: title, year and url. | Write it like this: { title: Equality Act }',
      ]);
    expect(toldOf('sources: [Act]').join('\n')).toContain('something stands without its name: “Act”.');
  });

  test('is shown as the title that it is, or as the address of one', () => {
    const fixes = [
      ['Acas', '{ title: Acas }'],
      ['"Act: 2010"', '{ title: "Act: 2010" }'],
      ['"Act (2010), part 2"', '{ title: "Act (2010), part 2" }'],
      ['Tea & milk', '{ title: "Tea & milk" }'],
      [
        '2 kinds (so to say) of Sam’s self-help part 1.',
        '{ title: 2 kinds (so to say) of Sam’s self-help part 1. }',
      ],
      ['https://www.acas.org.uk/', '{ title: ..., url: https://www.acas.org.uk/ }'],
    ] as const;
    for (const [typed, shown] of fixes)
      expect(toldOf(`sources:\n  - ${typed}`).join('\n')).toContain(` | Write it like this: ${shown}`);
  });

  test('with a colon is a fact with a wrong name where plain words may not stand', () => {
    const all = toldOf('sources:\n  - Act: 2010').join('\n');
    expect(all).toContain('“Act” is not a fact that is known here.');
    expect(all).not.toContain('There is a colon in');
  });

  test('with a name that is nearly right is told the right name', () => {
    expect(toldOfNeed('need:\n  - Itme: milk').join('\n')).toContain(' | Did you mean “item”?');
  });

  test('that has a name and no value is empty, at its name', () => {
    const { messages } = readFile(task(oneStep).replace('need: [cup]', 'need:\n  - { item }'));
    expect(told(messages).join('\n')).toContain('empty-field | There is nothing after “item:”.');
    expect(messages[0]?.place).toMatchObject({ start: { line: 9, column: 7 }, end: { line: 9, column: 11 } });
  });
});

test.each(['~', 'null', 'Null', ''])('“%s” is how YAML says that there is nothing', (nothing) => {
  expect(toldOf(`serves: ${nothing}`)).toEqual([
    'empty-field | There is nothing after “serves:”. | Every fact that is named has a value. | Write the value after “serves: ”, or delete the line if it is not needed.',
  ]);
});

describe('A line that the facts cannot have', () => {
  test('has a second colon, however far the words stand from the hyphen', () => {
    const { messages } = readFile(task(oneStep).replace('need: [cup]', 'need:\n  -   Tea: now: hot'));
    expect(told(messages).join('\n')).toContain('There is a second colon in this line: “- Tea: now: hot”.');
    expect(messages[0]?.place).toMatchObject({ start: { line: 9, column: 12 } });
  });

  test('starts with a sign of programs, also in a list with many spaces', () => {
    expect(toldOfNeed('need: [&cup  cup]').join('\n')).toContain('A value starts with &: “[&cup cup]”.');
  });

  test('is a second line of hyphens: what stands below it is not left out in silence', () => {
    const { messages } = readFile(task(oneStep, 'title: Make tea\n--- Kitchen\nserves: none'));
    expect(told(messages)).toEqual([
      'broken-front-matter | This line divides what belongs together: “--- Kitchen”. | Facts and the things of a list follow each other, with no line of --- or ... between them. | Delete this line.',
      expect.stringContaining('“serves” is “none”.') as string,
    ]);
    expect(messages[0]?.place).toMatchObject({ start: { line: 3, column: 1 }, end: { line: 3, column: 12 } });
  });

  test('opens brackets until the parser cannot follow', () => {
    const error = new YAMLParseError([4, 5], 'RESOURCE_EXHAUSTION', 'Maximum call stack size exceeded');
    expect(explainYaml(error, '[[[[[[').wording.found).toBe(
      'The facts hold lists in lists in lists, hundreds deep.',
    );
  });
});

describe('The first line', () => {
  test.each(['–', '———', '−-'])('%s is what a program has made of the hyphens', (dash) => {
    const all = told(readFile(`${dash}\ntitle: Make tea\n`).messages).join('\n');
    expect(all).toContain(`The file starts with “${dash}”. That is not three hyphens`);
  });

  test('of words behind hyphens is none that a program has changed', () => {
    const all = told(readFile('-- tea\n').messages).join('\n');
    expect(all).toContain('The file does not start with a line of three hyphens (---).');
  });
});

test('Only the first two bytes together say that a file is UTF-16', () => {
  const bytes = (...all: number[]): string =>
    told(readFile(new Uint8Array([...all, 0x41, 0x42])).messages).join('\n');
  expect(bytes(0xfe, 0xff)).toContain('The file is saved as UTF-16.');
  expect(bytes(0xff, 0xfe)).toContain('The file is saved as UTF-16.');
  expect(bytes(0x41, 0xff)).toContain('A letter here cannot be read.');
  expect(bytes(0x41, 0xfe)).toContain('A letter here cannot be read.');
});

test.each([
  ['nation: UK', '[England, Wales, Scotland, Northern Ireland]'],
  ['nation: [Great Britain]', '[England, Wales, Scotland]'],
])('What people say of a state is answered with its nations: %s', (fact, nations) => {
  expect(toldOfGuide(fact)).toContain(` | Write: ${nations}`);
});

test('Words for the people whom a guide is for are answered with ours, and those of programs with none', () => {
  expect(toldOfGuide('audience: Line managers')).toContain(' | Write: employer');
  expect(toldOfGuide('nation: constructor')).toContain(' | Choose one of these');
});
