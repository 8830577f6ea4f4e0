import { expect, test } from 'vitest';
import { readRuleTexts } from '../../scripts/rule-docs/read-rule-texts.ts';
import { checkDraft } from '../../src/preview/check-draft.ts';
import { loadVocabulary } from '../../src/files/vocabulary.ts';
import type { PictureLookup } from '../../src/model/picture-lookup.ts';
import { documentFile } from '../../src/model/kind-folder.ts';
import { readDocument } from '../../src/model/read.ts';
import { exampleFile } from '../../src/rules/documentation/example-file.ts';
import { readHeader } from '../../src/rules/documentation/read-header.ts';
import type { RuleStrengths } from '../../src/site/rule-settings.ts';

const pictures: PictureLookup = {
  find: (name) =>
    name === 'cup'
      ? { found: true, id: 'openmoji:cup', needsAlt: false }
      : { found: false, reason: `There is no picture called "${name}".`, suggestions: [] },
};

const task = `---
title: Make tea
kind: task
summary: You make tea.
picture: cup
time: 5 minutes
place: The kitchen
need: [cup]
ask: Your manager
reviewed: 2026-11-01
review-by: 2027-11-01
---

<Step picture="cup" done="The cup is clean." short="Wash the cup">
Wash the cup. You utilise soap.
</Step>

<Step picture="cup" done="The cup is dry." short="Dry the cup">
Dry the cup.
</Step>
`;

/** The rules that speak about the words of a text with errors, and the errors of the reader. */
async function said(
  text: string,
  strengths: RuleStrengths = {},
): Promise<{ reader: string[]; rules: string[] }> {
  const file = 'content/tasks/make-tea/en-GB.mdx';
  const { document, draft, messages } = readDocument(text, { file, pictures, languages: ['en-GB'] });
  expect(document).toBeUndefined();
  const more = draft
    ? await checkDraft(draft, messages, { vocabulary: loadVocabulary('en-GB', []), strengths })
    : [];
  const names = (all: typeof messages): string[] =>
    all.filter(({ severity }) => severity !== 'hint').map(({ rule }) => rule);
  return { reader: names(messages), rules: names([...more]) };
}

test('An author hears of words and pictures at once', async () => {
  expect(await said(task.replace('<Step picture="cup"', '<Step picture="teapot"'))).toEqual({
    reader: ['unknown-picture'],
    // That the document has no <Ask> is as true of a draft.
    rules: ['stop-and-ask', 'simpler-word'],
  });
});

test('A rule that the site has turned off stays silent about a draft, too', async () => {
  const broken = task.replace('<Step picture="cup"', '<Step picture="teapot"');
  expect((await said(broken, { 'simpler-word': 'off' })).rules).toEqual(['stop-and-ask']);
});

test('A picture that was left out is missing in a draft, too', async () => {
  const without = task
    .replace('<Step picture="cup"', '<Step')
    .replace('<Step picture="cup"', '<Step picture="teapot"');
  expect((await said(without)).rules).toEqual(['stop-and-ask', 'picture-missing', 'simpler-word']);
});

test('An author hears of words and facts at once', async () => {
  expect(await said(task.replace('reviewed: 2026-11-01', 'reviewed: 01/11/2026'))).toEqual({
    reader: ['wrong-date'],
    rules: ['stop-and-ask', 'simpler-word'],
  });
  expect((await said(task.replace('summary: You make tea.\n', ''))).rules).toEqual([
    'stop-and-ask',
    'simpler-word',
  ]);
});

test('Where a part could not be read, nobody can say what the whole lacks', async () => {
  const broken = task.replace('</Step>\n\n<Step', '</Step>\n\n<Stap>\nAsk.\n</Stap>\n\n<Step');
  expect((await said(broken)).rules).toEqual(['simpler-word']);
});

test('Nothing is said about words of which the reader has spoken', async () => {
  const { reader, rules } = await said(task.replace('You utilise soap.', 'You [utilise](http://) soap.'));
  expect(reader).not.toEqual([]);
  expect(rules).not.toContain('simpler-word');
});

test('A file that cannot be read at all has nothing else to be said about', async () => {
  expect((await said(task.replace('</Step>', ''))).reader).not.toEqual([]);
  expect((await said('no facts')).rules).toEqual([]);
});

test.each([undefined, '2026-11-30'])(
  'What any rule says of a file without facts makes sense, the day being %s',
  async (today) => {
    const { rules } = await readRuleTexts();
    const vocabulary = loadVocabulary('en-GB', []);
    const told: string[] = [];
    for (const example of [...rules.values()].flatMap((text) => readHeader(text)?.examples ?? [])) {
      const { kind } = example;
      const text = exampleFile(example).replace(/^---\n.*?\n---\n/su, `---\nkind: ${kind}\n---\n`);
      const file = documentFile({ kind, slug: 'example', language: 'en-GB' });
      const { draft, messages } = readDocument(text, {
        file,
        pictures,
        languages: ['en-GB'],
        ...(today !== undefined && { today }),
      });
      expect(draft, text).toBeDefined();
      if (draft) {
        const said = await checkDraft(draft, messages, { vocabulary, strengths: {} });
        told.push(...said.flatMap(({ rule, found, fix }) => [`${rule}: ${found}`, `${rule}: ${fix}`]));
      }
    }
    expect(told.length).toBeGreaterThan(150);
    expect(told.filter((words) => /undefined|NaN|Invalid|\b0\b/u.test(words))).toEqual([]);
  },
);
