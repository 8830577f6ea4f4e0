import { describe, expect, test } from 'vitest';
import { scriptText, structuredDataOf } from '../../src/catalogue/structured-data.ts';
import { wholeAddress } from '../../src/model/addresses.ts';
import { bodyWords } from '../../src/model/body-words.ts';
import type { Block, Document } from '../../src/model/document.ts';
import { exampleSite } from '../example-site.ts';
import { documentsIn, lookedAt } from '../kinds/documents.ts';
import { writtenDocument } from '../written-document.ts';

const addressOf = (path: string): string => wholeAddress(path, 'https://clearstep.example/');
const dataOf = (document: Document) => structuredDataOf(document, exampleSite, { addressOf });

interface HowTo {
  readonly step: readonly {
    readonly position: number;
    readonly url?: string;
    readonly itemListElement: readonly { readonly '@type': string; readonly text: string }[];
  }[];
}

/** What a reader has to do or to know before a step, in the words of the author. */
function wordsOf(block: Block): string[] {
  switch (block.type) {
    case 'choice':
      return [block.question, ...block.answers.flatMap(({ when, body }) => [when, bodyWords(body)])];
    case 'step':
    case 'emergency':
    case 'stop':
    case 'ask':
    case 'tip':
      return [bodyWords(block.body)];
    default:
      return [];
  }
}

const documents = Object.values(lookedAt).flatMap((root) => documentsIn(root));
const tasks = documents.filter(({ kind }) => kind === 'task');

describe.each(tasks)('$slug ($language)', (document) => {
  const { step } = dataOf(document) as unknown as HowTo;
  const said = step.flatMap(({ itemListElement }) => itemListElement.map(({ text }) => text)).join('\n');

  test('tells machines every step, stop, emergency, question and answer', () => {
    const missing = document.blocks.flatMap(wordsOf).filter((words) => !said.includes(words));
    expect(missing).toEqual([]);
  });

  test('numbers the steps as the page does, and leads to each', () => {
    const steps = document.blocks.filter(({ type }) => type === 'step');
    expect(step.map(({ url }) => url)).toEqual(
      steps.map(({ id }) => `${addressOf(`/${document.language}/tasks/${document.slug}/`)}#${id}`),
    );
    expect(step.map(({ position }) => position)).toEqual(steps.map((_, index) => index + 1));
  });
});

test('A stop stands before the directions of the step that it protects', () => {
  const document = writtenDocument(
    'task',
    '<Step picture="cup" done="It is full.">\nFill the cup.\n</Step>\n\n<Stop picture="hot surface">\nThe tap is hot.\n</Stop>\n\n<Step picture="cup" done="It is empty." wrong="Ask.">\nPour it out.\n</Step>\n',
  );
  const { step } = dataOf(document) as unknown as HowTo;
  expect(step[1]?.itemListElement.map((each) => `${each['@type']} ${each.text}`)).toEqual([
    'HowToTip Stop: The tap is hot.',
    'HowToDirection Pour it out.',
    'HowToDirection It is done when: It is empty.',
    'HowToDirection If it goes wrong: Ask.',
  ]);
});

test('Each kind is called by its name at schema.org', () => {
  const types = new Map(documents.map((document) => [document.kind, dataOf(document)['@type']]));
  expect(Object.fromEntries(types)).toEqual({
    task: 'HowTo',
    leaflet: 'Article',
    guide: 'Article',
    report: 'Article',
    form: 'DigitalDocument',
  });
});

test('No word of an author ends the script that it stands in', () => {
  const [document] = documents;
  if (!document) throw new Error('There is no document.');
  const text = scriptText(dataOf({ ...document, title: '</script><script>alert(1)</script>' }));
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toMatchObject({ name: '</script><script>alert(1)</script>' });
});
