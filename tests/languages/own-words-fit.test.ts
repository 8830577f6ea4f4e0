import { describe, expect, test } from 'vitest';
import { editionsOf } from '../../src/editions/index.ts';
import { helpLanguage, languages } from '../../src/languages/index.ts';
import type { Document } from '../../src/model/document.ts';
import { askedNamesFor } from '../../src/model/edition-names.ts';
import { hasMessages } from '../../src/model/messages-error.ts';
import { layOutPaper } from '../../src/papers/paper.ts';
import { exampleSite } from '../example-site.ts';
import { documentsIn, materialsFor, roots } from '../kinds/documents.ts';

/** The examples, each as every paper that its kind may ask for. */
const examples = documentsIn(roots.fixtures).map((document): Document => {
  const asked = new Set(document.askedEditions.map(({ edition }) => edition));
  const more = askedNamesFor(document.kind).filter((name) => !asked.has(name));
  return {
    ...document,
    askedEditions: [...document.askedEditions, ...more.map((edition) => ({ edition }))],
  };
});

const others = languages.filter((language) => language !== helpLanguage);

describe.each(examples)(
  'What Clearstep says itself on the papers of $slug, if they fit in English,',
  (english) => {
    test.each(others)('fits in $name', async ({ tag }) => {
      const wrong: string[] = [];
      for (const edition of editionsOf(english, exampleSite)) {
        if ((await told(english, edition)).length > 0) continue;
        const messages = await told({ ...english, language: tag }, edition);
        wrong.push(...messages.map((found) => `${edition.id}: ${found}`));
      }
      expect(wrong).toEqual([]);
    });
  },
);

/** What does not fit on a paper. */
async function told(
  document: Document,
  edition: Parameters<typeof layOutPaper>[1],
): Promise<readonly string[]> {
  try {
    layOutPaper(document, edition, await materialsFor(document, roots.fixtures));
    return [];
  } catch (error) {
    if (hasMessages(error)) return error.messages.map(({ found }) => found);
    throw error;
  }
}
