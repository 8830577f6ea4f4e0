import { Ajv } from 'ajv';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { starterText } from '../../src/starters/starter.ts';
import { kinds } from '../../src/model/document.ts';
import { frontMatterSchema } from '../../src/model/read/facts/json-schema.ts';
import { readDocument } from '../../src/model/read.ts';
import { root } from '../source-files.ts';

const isValid = new Ajv({ allowUnionTypes: true }).compile(frontMatterSchema());
const pictures = { find: () => ({ found: true, id: 'openmoji:2615', needsAlt: false }) as const };

/** What the schema and the reader each say of the facts of a file. */
function judge(text: string, kind: string): { schema: boolean; reader: boolean } {
  const facts = /^---\r?\n(.*?)\r?\n---/su.exec(text)?.[1] ?? '';
  const file = `content/${kind}s/a/en-GB.mdx`;
  const { messages } = readDocument(text, { file, pictures, languages: ['en-GB'] });
  const ends = text.slice(0, text.indexOf('\n---', 3)).split('\n').length + 1;
  const isAboutFacts = (line: number): boolean => line <= ends;
  const wrong = messages.filter(
    ({ severity, place }) => severity === 'error' && isAboutFacts(place?.start.line ?? 1),
  );
  return { schema: isValid(parse(facts)), reader: wrong.length === 0 };
}

const tea = { title: 'Make tea', language: 'en-GB', today: '2026-11-01' };
const files = globSync('tests/fixtures/{,workplace/}content/*/*/en-GB.mdx', { cwd: root });

describe('the JSON Schema of the facts at the top of a document', () => {
  it('takes what stands in every document that the reader takes', () => {
    const judged = files.map((file) => ({
      file,
      ...judge(
        readFileSync(path.join(root, file), 'utf8'),
        path.basename(path.dirname(path.dirname(file))).slice(0, -1),
      ),
    }));
    expect(judged.filter(({ reader }) => reader).length).toBeGreaterThan(3);
    expect(judged.filter(({ reader, schema }) => reader && !schema)).toEqual([]);
  });

  it.each(kinds)('takes the starter of a %s', (kind) => {
    expect(judge(starterText({ ...tea, kind }), kind)).toEqual({ schema: true, reader: true });
  });

  it.each([
    ['dark skin', true],
    ['grey hair', true],
    ['medium-light skin, red hair', true],
    ['red hair,light skin', true],
    ['dark', false],
    ['skin, hair', false],
    ['dark skin, light skin', false],
    ['grey hair, red hair', false],
    ['very dark skin', false],
    ['dark skin, grey hair, red hair', false],
  ])('takes whom a document shows as the reader does: %s', (people, isRight) => {
    const text = starterText({ ...tea, kind: 'task' }).replace('---\n', `---\npeople: ${people}\n`);
    expect(judge(text, 'task')).toEqual({ schema: isRight, reader: isRight });
  });

  it.each([
    ['a fact that is not known', 'titel: Tea\n'],
    ['a fact of another kind', 'audience: employer\n'],
    ['a word that is not in the list', 'editions: [{ leave-out: banana, reason: One is enough }]\n'],
    ['too many words', `place: ${'word '.repeat(20)}\n`],
    ['a group without what it needs', 'consent: { who: Anna }\n'],
    ['a list that is none', 'words: drip tray\n'],
  ])('refuses %s, as the reader does', (_, line) => {
    const text = starterText({ ...tea, kind: 'task' }).replace(/^place: .*\n/mu, (place) =>
      line.startsWith('place') ? '' : place,
    );
    expect(judge(text.replace('---\n', `---\n${line}`), 'task')).toEqual({ schema: false, reader: false });
  });

  it.each(['title', 'reviewed', 'time', 'need'])(
    'refuses a task without “%s”, as the reader does',
    (name) => {
      const text = starterText({ ...tea, kind: 'task' });
      const without = text.replace(new RegExp(`^${name}:.*\\n(?:[ -].*\\n)*`, 'mu'), '');
      expect(without).not.toBe(text);
      expect(judge(without, 'task')).toEqual({ schema: false, reader: false });
    },
  );

  it('takes plain words and whole groups for a thing that a task needs, and numbers as they are typed', () => {
    const text = starterText({ ...tea, kind: 'task' }).replace(
      /^need:\n(?:[ -].*\n)+/mu,
      'need: [cup, { item: milk, amount: 30 ml, price: 0.04 }]\nserves: 4\n',
    );
    expect(judge(text, 'task')).toEqual({ schema: true, reader: true });
  });

  it('says of each fact, also of those inside others, what it is, with an example', () => {
    const said = descriptionsIn(frontMatterSchema());
    expect(said.length).toBeGreaterThan(50);
    expect(said.filter((each) => !/^[^\n]+\.\n\n\S/u.test(each))).toEqual([]);
  });
});

/** Every description in a schema, whatever it is nested in. A fact may itself be called “description”. */
function descriptionsIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([name, value]) =>
    name === 'description' && typeof value === 'string' ? [value] : descriptionsIn(value),
  );
}
