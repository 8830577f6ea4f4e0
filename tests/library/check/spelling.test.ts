import { globSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openSpellingCheck } from '../../../src/check/spelling/index.ts';
import { readContent } from '../../../src/files/content.ts';
import { pictureLookup } from '../../../src/files/pictures.ts';
import { loadVocabulary } from '../../../src/files/vocabulary.ts';
import { readProjectWords } from '../../../src/files/words.ts';
import { languageOf } from '../../../src/languages/index.ts';
import { examine } from '../../../src/rules/examine.ts';
import { plainSite } from '../../example-site.ts';
import { root } from '../../source-files.ts';

const spelling = openSpellingCheck();
afterAll(() => spelling[Symbol.asyncDispose]());

test('The documents of the library have no slip of spelling', async () => {
  const { documents } = await readContent(root, { site: plainSite });
  const words = await readProjectWords(root, plainSite, pictureLookup(root));
  expect(documents).toHaveLength(globSync('content/*/*/*.mdx', { cwd: root }).length);
  const messages = await Promise.all(
    documents.map((document) => {
      const vocabulary = loadVocabulary(document.language, words.terms.get(document.language) ?? []);
      return spelling.check(examine(document, { vocabulary, language: languageOf(document.language) }));
    }),
  );
  expect(messages.flat().map(({ file, found }) => `${path.basename(path.dirname(file))}: ${found}`)).toEqual(
    [],
  );
});
