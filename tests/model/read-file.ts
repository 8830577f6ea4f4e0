import type { Document } from '../../src/model/document.ts';
import type { Message } from '../../src/model/message.ts';
import { readDocument, type ReadResult } from '../../src/model/read.ts';
import { somePictures } from './pictures.ts';

/** What the reader makes of a file, without any package of pictures. */
export function readFile(source: string | Uint8Array, file = 'content/tasks/make-tea/en-GB.mdx'): ReadResult {
  return readDocument(source, {
    file,
    pictures: somePictures,
    languages: ['en-GB', 'cy', 'pl'],
    today: '2026-11-22',
  });
}

/** The document in a file that has nothing wrong in it. */
export function documentIn(source: string, file?: string): Document {
  const { document, messages } = readFile(source, file);
  if (!document) throw new Error(messages.map(({ found }) => found).join('\n'));
  return document;
}

/** A task with these blocks, and with more facts where some are given. */
export function task(blocks: string, facts = 'title: Make tea'): string {
  return `---
${facts}
kind: task
summary: You make tea.
picture: kettle
time: 5 minutes
place: The kitchen
need: [cup]
ask: Your supervisor
reviewed: 2026-11-01
review-by: 2027-11-01
---

${blocks}
`;
}

export const oneStep = '<Step done="It is hot.">\nBoil the water.\n</Step>';

/** What an author reads: the rule, what stands there, what may, and what to do. */
export function told(messages: readonly Message[]): string[] {
  return messages.map(({ rule, found, allowed, fix }) => [rule, found, allowed, fix].join(' | '));
}
