import { languages } from '../../../languages/index.ts';
import { type Applied, applyLayer } from '../../../person/apply-layer.ts';
import { openText } from '../../../write/open.ts';
import type { OpenText } from '../../../write/open-text.ts';
import { filesWithLayer } from '../document-entries.ts';
import type { DocumentStore, OpenDocument } from '../open-document.ts';

/** A personal version, as far as its text can be read. */
export interface Personal {
  /** The document below. */
  readonly base: OpenText;
  readonly applied: Applied;
}

/** What is shown of a store's document, made once for each state of it. `undefined`: its text cannot be told apart. */
export function openPersonal(store: DocumentStore): () => Personal | undefined {
  let text: string | undefined;
  let base: OpenText | undefined;
  let of: OpenDocument['person'];
  let made: Personal | undefined;
  return () => {
    const { text: next, file, person } = store.now();
    if (next !== text) {
      text = next;
      base = openText(next);
      of = undefined;
    }
    if (of === person) return made;
    of = person;
    const tag = /([A-Za-z-]+)\.mdx$/u.exec(file)?.[1];
    const language = languages.find((each) => each.tag === tag) ?? languages[0];
    made =
      base && person && language ? { base, applied: applyLayer(base, person.layer, language) } : undefined;
    return made;
  };
}

/** The document as this person sees it. */
export function shownDocument(store: DocumentStore, personal: Personal | undefined): OpenDocument {
  const document = store.now();
  return { ...document, text: personal?.applied.open.text ?? document.text };
}

/** The same to be taken along, as a document like any other, beside which lies the file by which it can be changed again. */
export function documentToTake(store: DocumentStore, personal: Personal | undefined): OpenDocument {
  const { person: _, ...shown } = shownDocument(store, personal);
  return { ...shown, files: filesWithLayer(store.now()) };
}
