import { expect, test } from 'vitest';
import { compareDocuments } from '../../src/model/compare-documents.ts';
import type { Message } from '../../src/model/message.ts';
import { sortMessages } from '../../src/model/message.ts';
import { documentIn, oneStep, task } from './read-file.ts';

const { blocks } = documentIn(task(oneStep));

/** Translations are compared by the ids of their steps. */
const named = oneStep.replace('<Step', '<Step id="boil"');

function message(file: string, rule: string, place?: Message['place']): Message {
  return { file, severity: 'error', rule, found: '', allowed: '', fix: '', ...(place && { place }) };
}

test('What is said of a whole file stands before what is said of a place in it', () => {
  const place = blocks[0]?.place;
  const all = [
    message('b', 'x', place),
    message('b', 'y'),
    message('a', 'z', place),
    message('b', 'w', place),
  ];
  expect(sortMessages(all).map(({ file, rule }) => file + rule)).toEqual(['az', 'by', 'bw', 'bx']);
});

test('A translation with other parts is told at the first part that differs', () => {
  const inLanguage = (language: string, more: string): ReturnType<typeof documentIn> =>
    documentIn(task(`${named}\n${more}`, `title: Tea ${language}`), `content/tasks/make-tea/${language}.mdx`);
  const messages = compareDocuments([
    inLanguage('en-GB', '\n<Tip>\nSit.\n</Tip>'),
    inLanguage('cy', '\n<Ask>\nAsk.\n</Ask>'),
  ]);
  expect(messages.find(({ rule }) => rule === 'translation-differs')).toMatchObject({
    file: 'content/tasks/make-tea/cy.mdx',
    place: { start: { line: 18, column: 1 } },
  });
});
