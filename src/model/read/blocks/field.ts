import { type Field, type FieldType, fieldTypes, type Place } from '../../document.ts';
import { hash } from '../../hash.ts';
import type { Attributes } from '../words/attributes.ts';
import { checkLists } from './field-lists.ts';
import type { TagElement } from './flow.ts';
import { checkHoldsNothing } from './holds-nothing.ts';
import { idFromWords, type Ids } from './ids.ts';
import { type BodyReading, quote } from '../common/reading.ts';

/**
 * Reads a field. What a sum adds is still as the author wrote it: `resolveSums` finds the fields. Fields are to be read
 * before all else that has an id, so that theirs depend on nothing but themselves.
 */
export function readField(
  element: TagElement,
  attributes: Attributes,
  place: Place,
  ids: Ids,
  reading: BodyReading,
): Field {
  const {
    words,
    lists,
    pictures: { picture },
    places,
  } = attributes;
  const { label = '', help } = words;
  const type = fieldTypes.find((each) => each === words['type']);
  if (type) checkLists(type, attributes, reading);
  checkHoldsNothing('Field', element, attributes.place, reading);
  return {
    type: 'field',
    id: claimId(attributes, ids, reading),
    place,
    attributePlaces: places,
    field: type ?? 'text',
    label,
    ...(picture && { picture }),
    options: listOf('options', type, lists),
    of: listOf('of', type, lists),
    rows: listOf('rows', type, lists),
    columns: listOf('columns', type, lists),
    ...(help !== undefined && { help }),
  };
}

function listOf(
  name: 'options' | 'of' | 'rows' | 'columns',
  type: FieldType | undefined,
  lists: Attributes['lists'],
): readonly string[] {
  return (type && lists[name]) ?? [];
}

/** The id that the author wrote, or one made of the words of the label. Neither may be there twice. */
function claimId({ words, places, place }: Attributes, ids: Ids, reading: BodyReading): string {
  const { id: written, label } = words;
  const id = written ?? idFromLabel(label ?? '');
  if (ids.take(id)) return id;
  const other = ids.claim(id);
  if (written !== undefined)
    reading.report('id-twice', places['id'], {
      found: `The id ${quote(written)} is the name of another part of this document.`,
      allowed: 'An id names one part. A field without an id has the words of its label: my-name.',
      fix: `Choose another id, for example: id="${other}".`,
    });
  else if (label !== undefined)
    reading.report('same-label', places['label'] ?? place, {
      found: `Another field has the same words as its label: ${quote(label)}.`,
      allowed: 'Each label is there once, or has an id. By these the answers are kept apart.',
      fix: `Write a label that says which of them it is. Or add an id: id="${other}".`,
    });
  return other;
}

/** A label may be long and differ from another at its end only: then its id ends with a hash of all its words. */
export function idFromLabel(label: string): string {
  const id = idFromWords(label);
  return label.length <= LONG ? id : `${id.slice(0, LONG - 10)}-${hash(label.toLowerCase())}`;
}

const LONG = 60;
