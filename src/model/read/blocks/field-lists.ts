import { type FieldType, fieldTypes } from '../../document.ts';
import { type FieldList, fieldTypeRules } from '../../field-types.ts';
import type { Attributes } from '../words/attributes.ts';
import { idFromWords } from './ids.ts';
import { both, type BodyReading, quote } from '../common/reading.ts';

/** Holds what a field may be answered with, and what it is made of, against its type. */
export function checkLists(type: FieldType, attributes: Attributes, reading: BodyReading): void {
  const { lists: needed } = fieldTypeRules[type];
  for (const list of Object.keys(wanted) as FieldList[]) {
    if (needed.includes(list)) checkNeeded(type, list, attributes, reading);
    else if (attributes.words[list] !== undefined) refuseList(type, list, attributes, reading);
  }
}

interface Wanted {
  readonly least: number;
  readonly most: number;
  /** What there has to be, as a whole sentence. */
  readonly allowed: string;
  readonly example: string;
}

/** Twelve rows fill a page of large print; four columns leave each the room for a short word. */
const wanted: Readonly<Record<FieldList, (type: FieldType) => Wanted>> = {
  options: (type) => {
    if (type === 'faces') return threeFaces;
    if (type === 'score') return twoEnds;
    return {
      least: 2,
      most: 30,
      allowed: 'There are two or more different options, with a semicolon between them.',
      example: 'Yes; No; I am not sure',
    };
  },
  of: () => ({
    least: 2,
    most: 30,
    allowed:
      'A sum adds two or more fields. They are named by their labels or ids, with a semicolon between.',
    example: 'Bus fare; Lunch',
  }),
  rows: () => ({
    least: 2,
    most: 12,
    allowed: 'A table has 2 to 12 different rows, with a semicolon between them.',
    example: 'Monday; Tuesday; Wednesday',
  }),
  columns: () => ({
    least: 1,
    most: 4,
    allowed: 'A table has 1 to 4 different columns, with a semicolon between them.',
    example: 'I start at; I finish at',
  }),
};

const threeFaces: Wanted = {
  least: 3,
  most: 3,
  allowed:
    'There are three faces: a glad one, one in between and a sad one. Each has its own words. For more or fewer answers there is type="choice".',
  example: 'Good; In between; Bad',
};

const twoEnds: Wanted = {
  least: 2,
  most: 2,
  allowed: 'A score has two options: what 0 means, and what 5 means.',
  example: 'Not at all; Very much',
};

function checkNeeded(
  type: FieldType,
  list: FieldList,
  { words, lists, places, place }: Attributes,
  reading: BodyReading,
): void {
  // An empty one has been reported.
  if (words[list] === undefined && places[list]) return;
  const parts = lists[list] ?? [];
  const { least, most, allowed, example } = wanted[list](type);
  const isRight = (count: number): boolean => count >= least && count <= most;
  const twin = twinOf(list, parts);
  if (twin === undefined && isRight(parts.length)) return;
  const withSemicolons = parts.join(';').split(/[;,]\s*/);
  reading.report(list === 'options' ? 'options-needed' : 'list-needed', places[list] ?? place, {
    found:
      twin === undefined
        ? counted(type, list, parts)
        : `Two of the ${names[list].many} are the same: ${quote(twin)}.`,
    allowed,
    // Commas are what most people put between the parts of a list.
    fix:
      parts.length === 1 && isRight(withSemicolons.length)
        ? `Write a semicolon in place of each comma: ${list}="${withSemicolons.join('; ')}".`
        : `Write them like this: ${list}="${example}".`,
  });
}

/** Two that a reader, or the names of the boxes of a table, could not tell apart. */
function twinOf(list: FieldList, parts: readonly string[]): string | undefined {
  const known = parts.map((part) => (list === 'options' ? part.toLowerCase() : idFromWords(part)));
  return parts.find((_, index) => known.indexOf(known[index] ?? '') < index);
}

function counted(type: FieldType, list: FieldList, parts: readonly string[]): string {
  const [only] = parts;
  if (only === undefined) return `A field of type “${type}” has no “${list}”.`;
  return parts.length > 1
    ? `There are ${parts.length} ${names[list].many}.`
    : `There is only one ${names[list].one}: ${quote(only)}.`;
}

const names = {
  options: { one: 'option', many: 'options' },
  of: { one: 'field', many: 'fields' },
  rows: { one: 'row', many: 'rows' },
  columns: { one: 'column', many: 'columns' },
} as const;

function refuseList(type: FieldType, list: FieldList, { places }: Attributes, reading: BodyReading): void {
  const fitting = fieldTypes.filter((each) => fieldTypeRules[each].lists.includes(list));
  const named = both(fitting.map((each) => `“${each}”`));
  reading.report('options-not-needed', places[list], {
    found: `A field of type “${type}” has “${list}”.`,
    allowed:
      fitting.length === 1
        ? `Only a field of type ${named} has “${list}”.`
        : `Only fields of type ${named} have “${list}”.`,
    fix: `Delete “${list}”, or write type="${fitting[0]}".`,
  });
}
