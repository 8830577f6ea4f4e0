import type { Document } from './document.ts';
import type { Message } from './message.ts';
import { nearest } from './nearest.ts';
import { readerRules, type ReaderRule } from './reader-rules.ts';

/** What can only be seen with all documents at hand: twins that are missing or one-sided, translations that differ. */
export function compareDocuments(documents: readonly Document[]): Message[] {
  return documents.flatMap((document) => [
    ...checkTwin(document, 'easyReadTwin', documents),
    ...checkTwin(document, 'twinOf', documents),
    ...checkTranslation(document, documents),
  ]);
}

type TwinField = 'easyReadTwin' | 'twinOf';
const written = { easyReadTwin: 'easy-read-twin', twinOf: 'twin-of' } as const;
const answering = { easyReadTwin: 'twinOf', twinOf: 'easyReadTwin' } as const;

/** A twin may be of another kind: the easy-read version of a guide is often a leaflet. */
function checkTwin(document: Document, field: TwinField, documents: readonly Document[]): Message[] {
  const slug = document[field];
  if (slug === undefined) return [];
  const twins = documents.filter((each) => each.slug === slug);
  const [twin] = twins;
  const name = written[field];
  if (!twin) {
    const near = nearest(slug, [...new Set(documents.map((each) => each.slug))]).find(
      (each) => each !== document.slug,
    );
    return [
      message('twin-missing', document, name, {
        found: `“${name}” is “${slug}”. There is no document in a folder of that name that can be read.`,
        allowed: 'It is the folder name of another document.',
        fix: near
          ? `Did you mean “${near}”?`
          : 'Check the name of the folder, or delete the line until the other document is there.',
      }),
    ];
  }
  const back = answering[field];
  if (twins.some((each) => each[back] === document.slug)) return [];
  return [
    message('twin-one-sided', document, name, {
      found: `“${name}” is “${slug}”, but that document does not name this one.`,
      allowed: 'Twins name each other, so that readers can go both ways.',
      fix: `Add “${written[back]}: ${document.slug}” at the top of ${twin.file}.`,
    }),
  ];
}

/** English, or else the first language of a folder by name, is what the others are held against: their blocks share ids by position. */
function checkTranslation(document: Document, documents: readonly Document[]): Message[] {
  const family = documents.filter((each) => each.kind === document.kind && each.slug === document.slug);
  const original =
    family.toSorted((a, b) => (a.language < b.language ? -1 : 1)).find((each) => each.language === 'en-GB') ??
    family[0];
  if (!original || original === document) return [];
  const shape = document.blocks.map((block) => block.type);
  const expected = original.blocks.map((block) => block.type);
  const at = expected.findIndex((type, index) => type !== shape[index]);
  if (at === -1 && shape.length === expected.length) return [];
  const index = at === -1 ? expected.length : at;
  const part = document.blocks[index] ?? document.blocks.at(-1);
  return [
    {
      ...message('translation-differs', document, 'title', {
        found: `Part ${index + 1} of this document is ${said(shape[index])}. In ${original.file} it is ${said(expected[index])}.`,
        allowed: 'Translations have the same parts in the same order, so that both can be used side by side.',
        fix: 'Add the missing part, or take out the one that is too much, in one of the two files.',
      }),
      ...(part && { place: part.place }),
    },
  ];
}

function said(type: string | undefined): string {
  return type === undefined ? 'not there' : `a ${type}`;
}

function message(
  rule: ReaderRule,
  document: Document,
  field: string,
  wording: Pick<Message, 'found' | 'allowed' | 'fix'>,
): Message {
  const place = document.places[field];
  return {
    file: document.file,
    ...(place && { place }),
    severity: readerRules[rule].severity,
    rule,
    ...wording,
  };
}
