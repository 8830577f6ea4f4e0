import * as fc from 'fast-check';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { applyEdit } from '../../src/write/apply-edit.ts';
import type { DocumentEdit } from '../../src/write/edit.ts';
import { typedFacts } from '../../src/write/facts.ts';
import { openText } from '../../src/write/open.ts';
import { attributeOf, findPart, type OpenText } from '../../src/write/open-text.ts';
import { tidyBody, tidyLine, tidyWords } from '../../src/write/written.ts';
import { bodyWords, textWords } from '../../src/model/body-words.ts';
import { oneStep, readFile, task } from '../model/read-file.ts';
import { root } from '../source-files.ts';
import { holdAnyEdits } from './any-edits.ts';
import { someBody, someText, someWords } from './some-edits.ts';

const blocks = `## Get ready\n\nYou need time.\n\n${oneStep}\n\n<Tip>Be slow.</Tip>`;

it('Whatever is typed as the words of a step or a tip reads back as the same words', () => {
  fc.assert(
    fc.property(fc.constantFrom('boil-the-water', 'tip-1'), someBody, (id, body) => {
      const open = edited({ do: 'set-body', id, body });
      const part = findPart(open, open.parts[id === 'tip-1' ? 3 : 2]?.id ?? '');
      const wanted = tidyBody(body);
      expect(part?.sort === 'tag' && part.body, open.text).toEqual(wanted);
      const { document, draft } = readFile(open.text);
      const block = (document ?? draft)?.blocks[id === 'tip-1' ? 3 : 2];
      const words = wanted.flatMap((each) => (each.type === 'list' ? each.items : [each.words]));
      expect(block && 'body' in block && bodyWords(block.body), open.text).toBe(
        words.map((each) => each.map(({ text }) => text.replace(/\s/gu, asSpace)).join('')).join(' '),
      );
    }),
    { numRuns: 300, seed: 7 },
  );
});

it('Whatever is typed as a heading or a paragraph reads back as the same words', () => {
  fc.assert(
    fc.property(fc.boolean(), someWords, (isHeading, words) => {
      const open = edited({ do: 'set-words', id: isHeading ? 'get-ready' : 'text-1', words });
      const part = open.parts[isHeading ? 0 : 1];
      const wanted = tidyWords(words).map((run) =>
        isHeading ? { ...run, text: run.text.replaceAll('\n', ' ') } : run,
      );
      expect(part && 'words' in part && part.words, open.text).toEqual(wanted);
      const { document, draft } = readFile(open.text);
      const block = (document ?? draft)?.blocks[isHeading ? 0 : 1];
      expect(block && 'text' in block && textWords(block.text), open.text).toBe(
        wanted.map(({ text }) => text.replace(/\n/gu, ' ')).join(''),
      );
    }),
    { numRuns: 250, seed: 8 },
  );
});

it('Whatever is typed into an attribute or a fact reads back as the same words', () => {
  fc.assert(
    fc.property(someText, (text) => {
      const step = edited({ do: 'set-attribute', id: 'boil-the-water', name: 'wrong', value: text }).parts[2];
      expect(step?.sort === 'tag' && attributeOf(step, 'wrong')).toBe(tidyLine(text));
      const fact = edited({ do: 'set-fact', path: ['title'], value: text });
      expect(typedFacts(fact)['title'], fact.text).toBe(tidyLine(text));
      const more = edited({ do: 'add-item', path: ['need'], value: { item: text, amount: text } });
      expect(typedFacts(more)['need']).toEqual(['cup', { item: tidyLine(text), amount: tidyLine(text) }]);
      const { messages } = readFile(fact.text);
      expect(
        messages.filter(({ rule }) => rule === 'broken-front-matter' || rule === 'words-after-hash'),
      ).toEqual([]);
    }),
    { numRuns: 250, seed: 9 },
  );
});

it('Any edits on any document keep it readable, and touch nothing that they are not about', () => {
  const files = globSync('tests/fixtures/**/*.mdx', { cwd: root });
  const sources = files.map((file) => ({
    file: file.replaceAll('\\', '/').replace(/^.*?content\//u, 'content/'),
    text: readFileSync(path.join(root, file), 'utf8'),
  }));
  const windows = sources.map(({ file, text }) => ({ file, text: text.replace(/\r?\n/gu, '\r\n') }));
  expect(holdAnyEdits([...sources, ...windows], 120)).toBeGreaterThan(120);
});

function edited(edit: DocumentEdit): OpenText {
  const open = openText(task(blocks));
  const result = open && applyEdit(open, edit);
  if (!result?.ok) throw new Error(result?.because ?? 'cannot be opened');
  return result.open;
}

/** The reader makes one space of a line end; a space that does not break stays. */
function asSpace(space: string): string {
  return space === '\n' ? ' ' : space;
}
