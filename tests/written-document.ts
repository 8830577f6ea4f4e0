import path from 'node:path';
import { pictureLookup } from '../src/files/pictures.ts';
import { languages } from '../src/languages/index.ts';
import type { Document, Kind } from '../src/model/document.ts';
import type { PictureLookup } from '../src/model/picture-lookup.ts';
import { readDocument, type ReadResult } from '../src/model/read.ts';
import { root } from './source-files.ts';

/** The project whose drawings a written document may name. */
export const drawingsRoot: string = path.join(root, 'tests/fixtures/workplace');
const pictures = pictureLookup(drawingsRoot);

/**
 * What the reader makes of a file with all the facts of its kind and this text. `facts` come on top of the others. What it
 * names lies in `project`, where the file is `content/<kind>s/tea/en-GB.mdx`.
 */
export function readWritten(
  kind: Kind,
  body: string,
  facts = 'title: Make tea',
  project: PictureLookup = pictures,
): ReadResult {
  const source = writtenSource(kind, body, facts);
  const tags = languages.map(({ tag }) => tag);
  const file = `content/${kind}s/tea/en-GB.mdx`;
  return readDocument(source, { file, pictures: project, languages: tags });
}

/** The text of such a file. */
export function writtenSource(kind: Kind, body: string, facts = 'title: Make tea'): string {
  return `---\n${facts}\nkind: ${kind}\n${usual[kind]}${always}---\n\n${body}\n`;
}

/** The document that such a file holds. Throws what the reader has to say against it. */
export function writtenDocument(kind: Kind, body: string, facts?: string): Document {
  const { document, messages } = readWritten(kind, body, facts);
  if (!document) throw new Error(messages.map(({ found }) => found).join(' '));
  return document;
}

const always =
  'summary: You make tea.\npicture: kettle\nreviewed: 2026-11-01\nreview-by: 2027-11-01\nchecked-with-readers: []\n';

const usual: Readonly<Record<Kind, string>> = {
  task: 'time: 10 minutes\nplace: The kitchen\nneed: [cup]\nask: Your supervisor\n',
  leaflet: 'ask: Your supervisor\n',
  guide: 'audience: employer\nsources: [{ title: Tea, year: 2024 }]\n',
  form: '',
  report: 'ask: Your supervisor\n',
};
