import { expect, test } from 'vitest';
import { readContent } from '../../../src/files/content.ts';
import { readProjectWords } from '../../../src/files/words.ts';
import { languageOf } from '../../../src/languages/index.ts';
import { checkDocument } from '../../../src/rules/check.ts';
import { loadVocabulary } from '../../../src/files/vocabulary.ts';
import { plainSite } from '../../example-site.ts';
import { root } from '../../source-files.ts';

test('Our own content gets no error and no warning', async () => {
  const { documents } = await readContent(root, { today: '2026-11-02', site: plainSite });
  const { terms } = await readProjectWords(root, plainSite);
  expect(documents.length).toBeGreaterThan(5);
  const messages = documents.flatMap((document) =>
    checkDocument(document, {
      vocabulary: loadVocabulary(document.language, terms.get(document.language) ?? []),
      language: languageOf(document.language),
    }),
  );
  const told = messages.filter(({ severity }) => severity === 'error' || severity === 'warning');
  expect(told.map(({ file, place, rule, found }) => `${file}:${place?.start.line} ${rule} ${found}`)).toEqual(
    [],
  );
  // The rules do look at it: there are things to think about.
  expect(messages.length).toBeGreaterThan(10);
});
