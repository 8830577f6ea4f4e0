import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openSpellingCheck } from '../../src/check/spelling/index.ts';
import { nearWords } from '../../src/check/spelling/near-words.ts';
import { loadVocabulary } from '../../src/files/vocabulary.ts';
import { languageOf } from '../../src/languages/index.ts';
import type { Document } from '../../src/model/document.ts';
import type { Message } from '../../src/model/message.ts';
import { readDataTable } from '../../src/model/read/common/data-table.ts';
import { examine } from '../../src/rules/examine.ts';
import type { ProjectTerm } from '../../src/rules/vocabulary.ts';
import { writtenDocument } from '../written-document.ts';

const spelling = openSpellingCheck();
afterAll(() => spelling[Symbol.asyncDispose]());

const english = loadVocabulary('en-GB', []);

async function messagesOf(document: Document, terms?: readonly ProjectTerm[]): Promise<Message[]> {
  const vocabulary = terms ? loadVocabulary(document.language, terms) : english;
  return spelling.check(examine(document, { vocabulary, language: languageOf(document.language) }));
}

/** The words that are told, each with what is offered first: "recieve=receive". */
async function told(body: string, facts?: string, terms?: readonly ProjectTerm[]): Promise<string[]> {
  const messages = await messagesOf(writtenDocument('leaflet', body, facts), terms);
  return messages.map(({ found, fix }) => {
    const [word, first = ''] = [found, fix].map((text) => /“([^”]+)”/.exec(text)?.[1]);
    return `${word}=${first}`;
  });
}

function linesOf<Column extends string>(name: string, columns: readonly Column[]): Record<Column, string>[] {
  return readDataTable(readFileSync(path.join(import.meta.dirname, name), 'utf8'), columns);
}

describe('A word that the dictionary does not have', () => {
  test.each(linesOf('spelling-slips.tsv', ['sentence', 'told'] as const))(
    'is told with the word that is meant: $sentence',
    async ({ sentence, told: expected }) => {
      expect((await told(sentence)).join('|')).toBe(expected);
    },
  );

  test('is not told inside words of a list, whose rule says what to write for all of them', async () => {
    expect(await told('It is a no brainer. We ask you, inter alia, to pay.')).toEqual([]);
  });

  test('is told also where its own sentence explains it, and where it starts one', async () => {
    expect(await told('Accomodation is a place to live. Mantain the machine.')).toEqual([
      'Accomodation=Accommodation',
      'Mantain=Maintain',
    ]);
  });

  test('offers only words that most people know, where there are some', async () => {
    const [message] = await messagesOf(writtenDocument('leaflet', 'It is importent.'));
    expect(message?.fix).toMatch(/^Did you mean “important”\?/);
  });

  test('is told as a slip where it is a word as well', async () => {
    const [message] = await messagesOf(writtenDocument('leaflet', 'I cant lift it.'));
    expect(message).toMatchObject({
      found: '“cant” is a slip of spelling.',
      fix: expect.stringMatching(/^Write “cannot”\. /),
    });
  });

  test('is one message with its first place, however often it stands there', async () => {
    const messages = await messagesOf(
      writtenDocument('leaflet', 'You recieve it.\n\nWe recieve it. Recieve it.'),
    );
    expect(messages).toEqual([
      expect.objectContaining({
        severity: 'warning',
        rule: 'not-in-dictionary',
        place: expect.objectContaining({ start: expect.objectContaining({ line: 12, column: 5 }) }),
        found: '“recieve” is a slip of spelling. It stands here 3 times.',
        fix: expect.stringContaining('content/words/en-GB.yml'),
      }),
    ]);
  });
});

describe('Nothing is said of', () => {
  test.each(linesOf('spelling-right.tsv', ['lines'] as const))('$lines', async ({ lines }) => {
    expect(await told(lines)).toEqual([]);
  });

  test.each([
    [
      'names, also where they start a sentence',
      'Ask Priya Nowak. Priya helps. Sandeep waits. We meet at Tescobury.',
    ],
    [
      'short forms, figures and addresses',
      'The NHSX has 3rd 12kg. See www.exampel.org/teh or mail teh@exampel.org.',
    ],
    ['possessives and short forms of verbs', "It's the manager's cup. They don't and won't."],
    ['words with a hyphen', 'Wear a hi-vis. Do the washing-up.'],
    [
      'words of British workplaces that the dictionary lacks',
      'A neurodivergent jobseeker has a timesheet and a laminator.',
    ],
    ['names in other letters', 'Ask Nguyễn and Ọlábísí. Олена is here.'],
  ])('%s', async (_, words) => {
    expect(await told(words)).toEqual([]);
  });

  test('words that the document allows or explains, or the project knows', async () => {
    const words = 'The grommish is here.';
    expect(await told(words)).toHaveLength(1);
    expect(await told(words, 'title: Make tea\nwords: [grommish]')).toEqual([]);
    expect(await told(`${words} A grommish is a part of it.`)).toEqual([]);
    expect(await told(`${words}\n\n<Word word="grommish">\nA part of the machine.\n</Word>`)).toEqual([]);
    expect(await told(words, undefined, [{ word: 'grommish', avoid: [] }])).toEqual([]);
  });

  test('a language without a dictionary', async () => {
    const document = { ...writtenDocument('leaflet', 'Mae te ar y bwrdd recieve.'), language: 'cy' };
    const vocabulary = loadVocabulary('cy', []);
    const language = { ...languageOf('en-GB'), tag: 'cy' };
    expect(await spelling.check(examine(document, { vocabulary, language }))).toEqual([]);
  });
});

test('Near words come in the order in which fingers slip', () => {
  const known = new Set(['form', 'from', 'for', 'farm', 'frown', 'a', 'lot', 'in', 'front']);
  const isKnown = (word: string): boolean => known.has(word);
  expect(nearWords('fomr', isKnown)).toEqual(['form', 'for']);
  expect(nearWords('fom', isKnown)).toEqual(['from', 'form', 'for']);
  expect(nearWords('infront', isKnown)).toEqual(['in front']);
  expect(nearWords('alot', isKnown)).toEqual(['a lot', 'lot']);
});
