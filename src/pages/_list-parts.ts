import { type Choice, choiceOf } from '../model/choices.ts';
import type { Document } from '../model/document.ts';
import { type ListPart, listParts } from '../model/list-parts.ts';

/** The letters of what is for employers, or for those who help, in a list of one kind. A list of one choice has no other letters. */
export function partsOfChoice(documents: readonly Document[], choice: Choice): ListPart<Document>[] {
  const own = documents.filter((document) => choiceOf(document) === choice);
  const isAll = own.length === documents.length;
  return listParts(own).map((part) => (isAll ? part : { ...part, id: `${choice}-${part.id}` }));
}
