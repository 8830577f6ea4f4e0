import type { DocumentSource, PersonalVersion } from '../../../person/person-file.ts';
import { fetchDocument } from '../fetch-document.ts';
import type { KeptDocuments } from '../kept-documents.ts';
import type { NewDocument } from '../open-file.ts';
import type { DocumentStore, OpenDocument } from '../open-document.ts';

/** A version of a document for one person, in which nothing is different yet. `known`: the words before what they know. */
export function makePersonal(document: NewDocument, from: DocumentSource, known: string): NewDocument {
  const { file, text, files, versions } = document;
  const person: PersonalVersion = { called: '', from, seen: text, layer: { steps: {}, known } };
  return { file, text, files, ...(versions && { versions }), person };
}

/**
 * Puts the newest text of the document below a personal version, with its photos and tables; own photos stay. Gives `false`
 * where it could not be looked up.
 */
export async function renewBase(store: DocumentStore, kept: KeptDocuments): Promise<boolean> {
  const { person } = store.now();
  if (!person || 'none' in person.from) return true;
  const newest = await findNewest(person.from, kept).catch(() => undefined);
  if (!newest) return 'id' in person.from;
  const { text, files, person: now } = store.now();
  const own = new Map([...files].filter(([name]) => now && isOwnPhoto(name, now)));
  const all = new Map([...newest.files, ...own]);
  if (newest.text === text && isSame(all, files)) return true;
  store.renew({ text: newest.text, files: all, ...(newest.versions && { versions: newest.versions }) });
  return true;
}

/** Whether a file beside the document is a photo that was put in for this person. */
function isOwnPhoto(name: string, { layer }: PersonalVersion): boolean {
  return Object.values(layer.steps).some(({ photo }) => photo?.name === name);
}

type Newest = Pick<OpenDocument, 'text' | 'files' | 'versions'>;

async function findNewest(
  from: Exclude<DocumentSource, { none: true }>,
  kept: KeptDocuments,
): Promise<Newest | undefined> {
  return 'path' in from ? fetchDocument(from.path) : kept.find(from.id);
}

function isSame(a: ReadonlyMap<string, Uint8Array>, b: ReadonlyMap<string, Uint8Array>): boolean {
  return (
    a.size === b.size &&
    [...a].every(([name, bytes]) => {
      const other = b.get(name);
      return other?.length === bytes.length && bytes.every((byte, index) => byte === other[index]);
    })
  );
}
