import { languageOf } from '../../src/languages/index.ts';
import type { Kind } from '../../src/model/document.ts';
import type { Message } from '../../src/model/message.ts';
import { checkDocument } from '../../src/rules/check.ts';
import { writtenDocument } from '../written-document.ts';
import { vocabulary } from './example.ts';

/** What a checker says of some words: in a task they stand in a step. */
export function messagesOf(words: string, kind: Kind = 'leaflet', facts?: string): Message[] {
  const body =
    kind === 'task'
      ? `<Step picture="cup" done="The cup is clean." short="Do it">\n${words}\n</Step>`
      : words;
  return checkDocument(writtenDocument(kind, body, facts), { vocabulary, language: languageOf('en-GB') });
}

/** What one rule says about some words. */
export function told(rule: string, words: string, kind?: Kind): string[] {
  return messagesOf(words, kind)
    .filter((message) => message.rule === rule)
    .map(({ found, fix }) => `${found} ${fix}`);
}
