import { describe, expect, test } from 'vitest';
import { fieldTypes } from '../../src/model/document.ts';
import { fieldTypeRules } from '../../src/model/field-types.ts';
import { readFile, task, told } from './read-file.ts';

function form(blocks: string): string {
  return task(blocks)
    .replace('kind: task', 'kind: form')
    .replace(/^(?:time|place|need|ask): .*\n/gm, '')
    .replaceAll(/ picture="open [^"]*"/g, ' picture="kettle"');
}

describe('The example of a type of field', () => {
  test.each(fieldTypes)('%s can be copied into a form', (type) => {
    const { document, messages } = readFile(
      form(fieldTypeRules[type].example),
      'content/forms/tea/en-GB.mdx',
    );
    expect(told(messages)).toEqual([]);
    expect(document?.blocks.at(-1)).toMatchObject({ type: 'field', field: type });
  });
});

test('A column needs a word that somebody can read', () => {
  const table = '<Field label="My week" type="lines" rows="Monday; Tuesday" columns="Start; -" />';
  expect(told(readFile(form(table), 'content/forms/tea/en-GB.mdx').messages).join('\n')).toContain(
    'A column has only signs in it',
  );
});

test('The lists that a field needs are ways to write a list, and only of fields whose answers lie ready', () => {
  const listed = Object.entries(fieldTypeRules).map(([type, { lists }]) => [type, ...lists]);
  const known = new Set(['options', 'of', 'rows', 'columns']);
  for (const [type, ...lists] of listed)
    expect([type, lists.filter((each) => !known.has(each))]).toEqual([type, []]);
});
