import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PictureLookup } from '../../src/model/picture-lookup.ts';
import { readDocument } from '../../src/model/read.ts';

const anyPicture: PictureLookup = {
  find: (name) => ({ found: true, id: `openmoji:${name}`, needsAlt: false }),
};

const folder = new URL('../fixtures/content/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => ({ file: `content/${name}`, source: readFileSync(new URL(name, folder), 'utf8') }));

/** Every way of writing in which a word could get lost. A note in braces is for nobody to see, so it is not among them. */
const writings = [
  ' zebra ',
  'zebra',
  '\nzebra\n',
  '\n\nzebra\n\n',
  '\n- zebra\n',
  '\n  zebra\n',
  '\n1. zebra\n',
  '\n## zebra\n\n',
  '\n\n[zebra]: https://example.org\n\n',
  '\n> zebra\n',
  '\n```zebra\n```\n',
  '\n<Tip>zebra</Tip>\n',
  '\n<Point>\nzebra\n</Point>\n',
  '<Link to="https://example.org">zebra</Link>',
  '[zebra](https://example.org "title")',
  '[plain words](https://example.org "zebra")',
  '![zebra](a.png)',
  '**zebra**',
  '*zebra*',
  '`zebra`',
  '<zebra>',
  '&zebra;',
  '\\zebra',
  '  \nzebra\\\n',
  ' zebra="1" ',
  ' cue="zebra" ',
  '\n---\nzebra',
];

test('A word that is typed anywhere is in the document, or there is an error', () => {
  let documents = 0;
  const anywhere = fc.record({
    from: fc.constantFrom(...files),
    writing: fc.constantFrom(...writings),
    at: fc.nat(),
    space: fc.boolean(),
  });
  fc.assert(
    fc.property(anywhere, ({ from: { file, source }, writing, at, space }) => {
      const places = [...source.matchAll(space ? /(?<=\w)[ \n]|\n\n/g : /(?:)/g)].map(({ index }) => index);
      const start = places[at % places.length] ?? 0;
      const changed = source.slice(0, start) + writing + source.slice(start);
      const { document } = readDocument(changed, { file, pictures: anyPicture, languages: ['en-GB'] });
      if (!document || isNote(changed)) return;
      documents += 1;
      expect(withoutIds(document)).toContain('zebra');
    }),
    { numRuns: 1500, seed: 3 },
  );
  expect(documents).toBeGreaterThan(150);
});

/** Notes are for nobody to see: # in the facts, braces in the text. */
function isNote(source: string): boolean {
  const facts = source.slice(0, source.indexOf('\n---\n', 4));
  return /#[^\n]*zebra/.test(facts) || /\{\/\*[^}]*zebra/.test(source);
}

/** Ids are made from words, so a word in an id alone would not count as kept. */
function withoutIds(document: object): string {
  return JSON.stringify(document, (key, value: unknown) =>
    key === 'id' || key === 'places' ? undefined : value,
  );
}
