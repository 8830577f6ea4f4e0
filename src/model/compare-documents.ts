import { compareTranslations } from './compare-translations.ts';
import type { Document } from './document.ts';
import type { Message } from './message.ts';
import { nearest } from './nearest.ts';
import { readerRules, type ReaderRule } from './reader-rules.ts';

/** What can only be seen with all documents at hand: twins, titles and translations that do not fit. */
export function compareDocuments(documents: readonly Document[]): Message[] {
  const named: Named = {
    bySlug: Map.groupBy(documents, ({ slug }) => slug),
    byTitle: Map.groupBy(documents, titleOf),
  };
  return documents.flatMap((document) => [
    ...checkTwin(document, 'easyReadTwin', named),
    ...checkTwin(document, 'twinOf', named),
    ...compareTranslations(document, named.bySlug.get(document.slug) ?? []),
    ...checkTitle(document, named),
  ]);
}

/** Who can be found under a name, in the order of the files. */
interface Named {
  readonly bySlug: ReadonlyMap<string, readonly Document[]>;
  readonly byTitle: ReadonlyMap<string, readonly Document[]>;
}

function titleOf({ language, title }: Document): string {
  return `${language} ${title.toLowerCase()}`;
}

/** Readers find a document by its title: in lists, on paper, in what a search finds. Told in the later file of two. */
function checkTitle(document: Document, { byTitle }: Named): Message[] {
  const [earlier] = byTitle.get(titleOf(document)) ?? [];
  if (!earlier || earlier === document) return [];
  return [
    message('same-title', document, 'title', {
      found: `The title is “${document.title}”. ${earlier.file} has the same.`,
      allowed: 'Each document has a title of its own. People tell documents apart by it.',
      fix: 'Say in the title what is different: where it is done, with what, or for whom.',
    }),
  ];
}

type TwinField = 'easyReadTwin' | 'twinOf';
const written = { easyReadTwin: 'easy-read-twin', twinOf: 'twin-of' } as const;
const answering = { easyReadTwin: 'twinOf', twinOf: 'easyReadTwin' } as const;

/** A twin may be of another kind: the easy-read version of a guide is often a leaflet. */
function checkTwin(document: Document, field: TwinField, { bySlug }: Named): Message[] {
  const slug = document[field];
  if (slug === undefined) return [];
  const twins = bySlug.get(slug) ?? [];
  const [twin] = twins;
  const name = written[field];
  if (!twin) {
    const near = nearest(slug, [...bySlug.keys()]).find((each) => each !== document.slug);
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
