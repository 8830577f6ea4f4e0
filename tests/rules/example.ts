import { enGB } from '../../src/languages/en-GB/index.ts';
import type { Document } from '../../src/model/document.ts';
import type { Message } from '../../src/model/message.ts';
import type { PictureLookup } from '../../src/model/picture-lookup.ts';
import { readDocument } from '../../src/model/read.ts';
import { checkDocument, type CheckOptions } from '../../src/rules/check.ts';
import { loadVocabulary } from '../../src/files/vocabulary.ts';

/** Facts of a task that no rule has anything to say about. */
export const facts = `---
title: Make tea
kind: task
summary: You make tea.
picture: kettle
time: 5 minutes
place: The kitchen
need:
  - cup
ask: Your manager
reviewed: 2026-11-01
review-by: 2027-11-01
---
`;

/** A `<Step>` that no rule has anything to say about, and an `<Ask>`, which every task needs. */
export const step = '<Step picture="cup" done="The cup is here." short="Get a cup">\nGet a cup.\n</Step>\n';
export const ask = '<Ask picture="help">\nAsk your manager.\n</Ask>\n';

const anyPicture: PictureLookup = {
  find: (name) => ({ found: true, id: `openmoji:${name}`, needsAlt: false }),
};

export function read(source: string): Document {
  const { document, messages } = readDocument(source, {
    file: 'content/tasks/make-tea/en-GB.mdx',
    pictures: anyPicture,
    languages: ['en-GB'],
  });
  if (!document) throw new Error(JSON.stringify(messages, undefined, 2));
  return document;
}

export const vocabulary = loadVocabulary('en-GB', []);

export function check(source: string, options: Partial<CheckOptions> = {}): Message[] {
  return checkDocument(read(source), { vocabulary, language: enGB, ...options });
}

/** What stands at the place of each message of a rule. */
export function wordsFound(source: string, rule: string, options: Partial<CheckOptions> = {}): string[] {
  return check(source, options)
    .filter((message) => message.rule === rule)
    .map(({ place }) => (place ? source.slice(place.start.offset, place.end.offset) : ''));
}
