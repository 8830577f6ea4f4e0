import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { plainSite } from '../example-site.ts';

/** Every folder of examples, and what its documents break on purpose: what else would show how it looks on paper? */
const folders: Readonly<Record<string, readonly string[]>> = {
  'tests/fixtures': [
    // A guide that was translated into easy words says who can help in the full one.
    'content/guides/hearing-loss-easy/en-GB.mdx who-can-help',
    'content/guides/hearing-loss-at-work/en-GB.mdx passive',
    // A single step, to show how a pair of pictures looks.
    'content/tasks/dry-a-glass/en-GB.mdx stop-and-ask',
    // A sign that has to be written as a code.
    'content/tasks/make-tea/en-GB.mdx special-sign',
    'content/tasks/make-tea/en-GB.mdx word-explained',
    'content/forms/my-break-times/en-GB.mdx word-explained',
  ],
  'tests/fixtures/right-to-left': [
    // Brackets, which are turned round in a line that is read from the right.
    'content/tasks/make-tea/ar.mdx hard-punctuation',
  ],
  // Its easy-read version is there in English alone.
  'tests/fixtures/welsh': ['content/guides/hearing-loss-at-work/cy.mdx twin-for-readers'],
  'tests/fixtures/polish': [],
  'tests/site': [],
};

describe.each(Object.keys(folders))('The examples in %s', (folder) => {
  test('break no rule but those that they break on purpose', async () => {
    const root = path.resolve(folder);
    const { documents, messages } = await checkContent(root, {
      site: plainSite,
      today: '2026-11-02',
      withPapers: false,
    });
    expect(documents.length).toBeGreaterThan(0);
    const told = messages.filter(({ severity }) => severity === 'error' || severity === 'warning');
    const kinds = new Set(told.map(({ file, rule }) => `${file} ${rule}`));
    expect([...kinds].toSorted()).toEqual(folders[folder]?.toSorted());
  });
});
