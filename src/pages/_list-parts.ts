import { type Choice, choiceOf } from '../model/choices.ts';
import { type Document, type Kind, kinds } from '../model/document.ts';
import { kindFolder } from '../model/kind-folder.ts';
import { type ListPart, listParts } from '../model/list-parts.ts';

/** The list of each kind in each language that has something of it, with its part of the address. */
export function allLists(
  documents: readonly Document[],
): { params: { language: string; kind: string }; kind: Kind; own: Document[] }[] {
  return [...Map.groupBy(documents, ({ language }) => language)].flatMap(([language, ofLanguage]) =>
    kinds
      .map((kind) => ({
        params: { language, kind: kindFolder(kind) },
        kind,
        own: ofLanguage.filter((each) => each.kind === kind),
      }))
      .filter(({ own }) => own.length > 0),
  );
}

/** The letters of what is for employers, or for those who help, in a list of one kind. A list of one choice has no other letters. */
export function partsOfChoice(documents: readonly Document[], choice: Choice): ListPart<Document>[] {
  const own = documents.filter((document) => choiceOf(document) === choice);
  const isAll = own.length === documents.length;
  return listParts(own).map((part) => (isAll ? part : { ...part, id: `${choice}-${part.id}` }));
}
