import { openText } from '../../../write/open.ts';
import type { OpenDocument } from '../open-document.ts';
import { placesOf } from './places-of.ts';
import { type FieldToShow, showField, showOnCard, typedFields } from './show-field.ts';
import { textsOfForm } from './texts-of-form.ts';

/** A place at which words were found, and how it is shown to whoever looks for them. */
export interface Found {
  readonly show: () => void | Promise<void>;
}

/** Where words stand in the form of a document, also on cards that are folded, in their order. */
export function findInForm({ text, files }: OpenDocument, words: string): readonly Found[] {
  const open = openText(text);
  if (!open) return [];
  const texts = textsOfForm(open, files);
  return texts.flatMap(({ card, text: typed }, index) => {
    const before = texts.slice(0, index).filter((each) => each.card === card && each.text === typed).length;
    return fieldsToShow(typed, words, before).map((field) => ({ show: () => showOnCard(card, field) }));
  });
}

/** The same in fields that stand on the page as they are, none of them folded. */
export function findInFields(place: ParentNode, words: string): readonly Found[] {
  const texts = typedFields(place).map(({ value }) => value);
  return texts.flatMap((typed, index) => {
    const before = texts.slice(0, index).filter((each) => each === typed).length;
    return fieldsToShow(typed, words, before).map((field) => ({ show: () => void showField(place, field) }));
  });
}

function fieldsToShow(text: string, words: string, before: number): readonly FieldToShow[] {
  const { length } = words.trim();
  return placesOf(text, words).map((at) => ({ text, at, length, before }));
}
