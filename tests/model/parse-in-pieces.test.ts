import * as fc from 'fast-check';
import type { Root } from 'mdast';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parseInPieces } from '../../src/model/read/markdown/parse-in-pieces.ts';
import { parseMdx } from '../../src/model/read/markdown/parse-markdown.ts';
import { root } from '../source-files.ts';

const texts = globSync('tests/fixtures/**/*.mdx', { cwd: root }).map((file) =>
  readFileSync(path.join(root, file), 'utf8').replace(/^---[\s\S]*?^---/mu, (facts) =>
    facts.replace(/[^\r\n]/gu, ' '),
  ),
);

/** What begins, ends or spoils something that may reach over several lines. */
const slips = [
  '\n',
  '\n\n',
  '\r\n\r\n',
  '    ',
  '\t',
  '- ',
  '1. ',
  '> ',
  '# ',
  '---\n',
  '===\n',
  '```\n',
  '~~~\n',
  '`',
  '<',
  '>',
  '</Step>',
  '<Step>',
  '\n\n<Tip>\n\n',
  '\n\n</Tip>\n\n',
  '\n\n<Tip>Rest.</Tip>\n\n',
  '<!--',
  '{',
  '}',
  '{/* a note */}',
  '"',
  '**',
  '\\',
  '[rest](/rest)',
  '\n\n[rest]: /rest\n\n',
  '[rest]',
  '\u00a0',
];

it('A text parsed in pieces has the very tree of the whole text, whatever was typed into it', () => {
  let trees = 0;
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.array(someEdit, { maxLength: 4 }), (text, edits) => {
      let typed = text;
      for (const { at, gone, slip } of edits) {
        const start = Math.floor(at * typed.length);
        typed = typed.slice(0, start) + slip + typed.slice(start + gone);
        const wanted = treeOf(() => parseMdx(typed));
        expect(
          treeOf(() => parseInPieces(typed, parseMdx)),
          typed,
        ).toBe(wanted);
        if (wanted.startsWith('{')) trees += 1;
      }
    }),
    { numRuns: 150, seed: 11 },
  );
  expect(trees).toBeGreaterThan(100);
});

it('A byte order mark stays in the text where it does not start it, and has no place where it does', () => {
  for (const text of ['\n\n\uFEFFMake tea.\n\n# Steps\n', '\uFEFFMake tea.\n\n# Steps\n'])
    expect(treeOf(() => parseInPieces(text, parseMdx))).toBe(treeOf(() => parseMdx(text)));
});

it('When a word of one step changes, that step is parsed again and nothing else', () => {
  const steps = ['Fill the kettle.', 'Boil the water.', 'Pour the water.'].map(
    (words) => `<Step>\n  ${words}\n</Step>\n`,
  );
  const parsed: string[] = [];
  const parse = (text: string): Root => {
    parsed.push(text);
    return parseMdx(text);
  };
  const text = `Make tea.\n\n${steps.join('\n')}`;
  parseInPieces(text, parse);
  parsed.length = 0;
  parseInPieces(`  \n\n${text.replace('Boil', 'Heat')}`, parse);
  expect(parsed).toEqual(['<Step>\n  Heat the water.\n</Step>\n\n']);
});

const someEdit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  gone: fc.constantFrom(0, 0, 1, 12),
  slip: fc.constantFrom('', ...slips),
});

/** Places as lines, columns and offsets, without what the parser keeps for itself; or what it says. */
function treeOf(parse: () => Root): string {
  try {
    return JSON.stringify(parse(), (name, value: unknown) => (name.startsWith('_') ? undefined : value));
  } catch (error) {
    return String(error);
  }
}
