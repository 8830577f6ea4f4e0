import type { Document } from '../../src/model/document.ts';
import { readDocument } from '../../src/model/read.ts';

export interface Leaflet {
  readonly document: Document;
  readonly source: string;
  /** Where its body starts in the source: what is said about the facts before it is not about the text. */
  readonly start: number;
}

/** A leaflet with nothing in it but a text that somebody found. */
export function leaflet(body: string): Leaflet {
  const source = `${facts}${body}`;
  const { document, messages } = readDocument(source, {
    file: 'content/leaflets/found/en-GB.mdx',
    pictures: { find: (name) => ({ found: true, id: name, needsAlt: false }) },
    languages: ['en-GB'],
    today: '2026-06-01',
  });
  if (!document) throw new Error(`Not the body of a leaflet: ${body}\n${JSON.stringify(messages)}`);
  return { document, source, start: facts.length };
}

/** A leaflet with one sentence or a short text in it, and where that starts. */
export function sentenceLeaflet(sentence: string): { document: Document; offset: number } {
  const before = '\n<Point picture="book">\n';
  const { document, start } = leaflet(`${before}${sentence}\n</Point>\n`);
  return { document, offset: start + before.length };
}

const facts = `---
title: One sentence
kind: leaflet
summary: This is one sentence.
picture: book
ask: Your supporter
reviewed: 2026-01-01
review-by: 2027-01-01
checked-with-readers: []
---
`;
