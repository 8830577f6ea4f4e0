import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { type Explainer, readPositioned } from '../../src/model/read/common/positioned.ts';
import { readText, sourceFiles } from '../source-files.ts';

const cup = z.strictObject({
  name: z.string(),
  litres: z.number().optional(),
  colours: z.array(z.string()).default([]),
  handle: z.strictObject({ side: z.enum(['left', 'right']) }).optional(),
});

const explain: Explainer<string> = {
  unknown: (name, group) => ({
    told: `unknown ${name} in ${group.join('.')}`,
    meant: name === 'nmae' ? ['name'] : [],
  }),
  missing: (name, group) => `missing ${name} in ${group.join('.')}`,
  wrong: ({ code }, path) => `${code} at ${path.join('.')}`,
  instead: (group) => (group.has('Milk') ? 'a colon' : undefined),
};

/** What a list of cups is read as, and each fault with the text that it points at. */
function read(source: string): { readonly value: unknown; readonly faults: readonly string[] } {
  const yaml = parseDocument(source);
  const faults: string[] = [];
  const value = readPositioned(yaml.toJS(), z.array(cup), [], {
    root: yaml.contents,
    explain,
    report: ([start, end], told) => faults.push(`${told}: ${source.slice(start, end).trim()}`),
  });
  return { value, faults };
}

test('What is right comes back as the schema makes it', () => {
  expect(read('- name: tea cup\n- { name: mug, litres: 0.3 }\n')).toEqual({
    value: [
      { name: 'tea cup', colours: [] },
      { name: 'mug', litres: 0.3, colours: [] },
    ],
    faults: [],
  });
});

test('Every fault points at its value, its name, or the group that lacks it, all at once', () => {
  const { value, faults } = read(`- name: [tea]
  litre: 2
- { name: mug, colours: [blue, 3], handle: { side: top } }
- litres: 1
- beaker
- { name }
- { name: jug, handle: { } }
`);
  expect(value).toBeUndefined();
  expect(faults).toEqual([
    'unknown litre in 0: litre',
    'invalid_type at 0.name: [tea]',
    'invalid_type at 1.colours.1: 3',
    'invalid_value at 1.handle.side: top',
    'missing name in 2: litres: 1',
    'invalid_type at 3: beaker',
    'invalid_type at 4.name: name',
    'missing side in 5.handle: { }',
  ]);
});

test('A name that is a slip of another is told once: the other is not missing', () => {
  expect(read('- { nmae: mug }\n').faults).toEqual(['unknown nmae in 0: nmae']);
});

test('Where one thing explains a whole group, nothing else is told of it', () => {
  expect(read('- Milk: 30 ml\n- litres: x\n').faults).toEqual([
    'a colon: Milk: 30 ml',
    'missing name in 1: litres: x',
    'invalid_type at 1.litres: x',
  ]);
});

test('A list that is none points at what stands there, and an empty file at its start', () => {
  expect(read('mug').faults).toEqual(['invalid_type at : mug']);
  expect(read('').faults).toEqual(['invalid_type at : ']);
});

test('Nobody else holds what an author wrote in YAML against a schema', () => {
  const own = 'src/model/read/common/positioned.ts';
  const files = sourceFiles('src');
  const others = files.filter(
    ({ file, imports }) => file !== own && imports.includes('yaml') && readText(file).includes('safeParse('),
  );
  expect(others.map(({ file }) => file)).toEqual([]);
  const users = files.filter(({ imports }) => imports.includes(own)).map(({ file }) => file);
  for (const user of [
    'model/read/facts/read-facts',
    'rules/data/read-terms',
    'pictures/sources/house/read-register',
  ])
    expect(users).toContain(`src/${user}.ts`);
});
