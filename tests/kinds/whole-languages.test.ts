import { PDFDocument, PDFName } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { a4 } from '../../src/editions/a4.ts';
import { editionsOf } from '../../src/editions/index.ts';
import { languageOf } from '../../src/languages/index.ts';
import { kinds } from '../../src/model/document.ts';
import { editionIds } from '../../src/model/edition-names.ts';
import { tagNames } from '../../src/model/tags.ts';
import { renderPaper } from '../../src/papers/paper.ts';
import { pageText, treeText } from '../../src/pdf/reading/describe.ts';
import { plainSite } from '../example-site.ts';
import { exampleFolder, otherTags } from '../language-examples.ts';
import { englishIn } from '../languages/english-words.ts';
import { authorsWords, documentsIn, materialsFor } from './documents.ts';

const examples = otherTags.flatMap((tag) =>
  documentsIn(exampleFolder(tag)).map((document) => ({
    name: `${tag} ${document.kind} ${document.slug}`,
    tag,
    document,
  })),
);

test('The Welsh examples hold every sort of block', () => {
  const held = new Set<string>(
    examples
      .filter(({ tag }) => tag === 'cy')
      .flatMap(({ document }) => document.blocks.map(({ type }) => type)),
  );
  const parts = new Set(['answer', 'link']);
  const sorts = tagNames.map((name) => name.toLowerCase()).filter((name) => !parts.has(name));
  expect(sorts.filter((sort) => !held.has(sort))).toEqual([]);
});

test('The Welsh examples come as every paper', () => {
  const welsh = examples.filter(({ tag }) => tag === 'cy');
  const made = new Set(welsh.flatMap(({ document }) => editionsOf(document, plainSite).map(({ id }) => id)));
  // One in two languages is made of a translation: tests/kinds/two-languages.test.ts.
  const missing = editionIds.filter((id) => !made.has(id) && id !== 'two-languages');
  expect(missing).toEqual([]);
  expect(new Set(welsh.map(({ document }) => document.kind)).size).toBe(kinds.length);
});

describe.each(examples)('A paper in its language: $name', ({ tag, document }) => {
  const root = exampleFolder(tag);

  test.each(editionsOf(document, plainSite).map((edition) => [edition.id, edition] as const))(
    '%s says all that its author wrote, its own words in the same language, and none in English',
    async (_, edition) => {
      const { bytes } = await renderPaper(document, edition, await materialsFor(document, root));
      const { catalog } = await PDFDocument.load(bytes, { updateMetadata: false });
      expect(String(catalog.get(PDFName.of('Lang')))).toContain(tag);
      const heard = await treeText(bytes);
      const whole = heard.replace(/\s+/gu, ' ');
      const isWhole = edition.form === 'pages' && edition.arrangement === 'document';
      for (const words of isWhole ? authorsWords(document) : [document.title])
        expect(whole).toContain(words.replace(/\s+/gu, ' ').trim());
      const sources = document.sources.map(({ title }) => title);
      const lines = heard.split('\n').filter((line) => !sources.some((title) => line.includes(title)));
      expect(lines.flatMap((line) => englishIn(line, tag))).toEqual([]);
      const { words } = languageOf(tag);
      expect(isWhole ? whole : words.reviewed(document.reviewed)).toContain(
        words.reviewed(document.reviewed),
      );
    },
  );
});

describe.each(otherTags)('On paper in %s', (tag) => {
  const task = documentsIn(exampleFolder(tag)).find(({ kind }) => kind === 'task');
  const rules = new Intl.PluralRules(tag);
  const counts = [1, 2, 3, 4, 5, 6, 7, 11, 22, 100];
  const forms = new Set(counts.map((count) => rules.select(count)));

  test('a number of people has each form that whole numbers from 1 have', async () => {
    if (!task) throw new Error(`There is no task in ${tag}.`);
    const { words } = languageOf(tag);
    for (const form of forms) {
      const count = counts.find((each) => rules.select(each) === form) ?? 0;
      const changed = { ...task, serves: count };
      const { bytes } = await renderPaper(changed, a4, await materialsFor(changed, exampleFolder(tag)));
      expect((await pageText(bytes)).replace(/\s+/gu, ' '), form).toContain(words.serves(count));
    }
  });
});

test('In Welsh a chart on paper counts nobody in the form that is for none', async () => {
  const report = documentsIn(exampleFolder('cy')).find(({ kind }) => kind === 'report');
  if (!report) throw new Error('There is no report in Welsh.');
  const { bytes } = await renderPaper(report, a4, await materialsFor(report, exampleFolder('cy')));
  const { people } = languageOf('cy').words.chart;
  expect(new Intl.PluralRules('cy').select(0)).toBe('zero');
  expect((await treeText(bytes)).replace(/\s+/gu, ' ')).toContain(people(0));
});
