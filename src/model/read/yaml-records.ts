import { isMap, isScalar, type Node as YamlNode, type Pair, type YAMLMap } from 'yaml';
import { kinds, type Kind, type Place } from '../document.ts';
import { nearest } from '../nearest.ts';
import { both, either, quote } from './reading.ts';
import {
  type FactsReading,
  type FoundValue,
  keyOf,
  nameOf,
  placeOf,
  readValue,
  type ValueReader,
} from './yaml-values.ts';

type Need = boolean | readonly Kind[];

/** One fact that a group of facts may hold. */
export interface FieldRule<T, R extends Need = Need> {
  /** What it says, for the help page. */
  readonly about: string;
  /** A line that an author can copy. */
  readonly example: string;
  /** The kinds that may have it. Absent: all. */
  readonly kinds?: readonly Kind[];
  /** The kinds that must have it, or whether all must. Absent: none. */
  readonly required?: R;
  readonly read: ValueReader<T>;
}

export type Fields = Readonly<Record<string, FieldRule<unknown>>>;
/** What was read of a group when nothing that all need is missing. */
export type CompleteFacts<F extends Fields> = {
  readonly [Name in keyof F]: F[Name] extends FieldRule<infer T, infer R>
    ? R extends true
      ? T
      : T | undefined
    : never;
};
/** What was read of a group so far. */
export type Facts<F extends Fields> = {
  readonly [Name in keyof F]: F[Name] extends FieldRule<infer T> ? T | undefined : never;
};

/** A group of facts inside the front matter, such as a contact. `short` lets plain words stand for its first fact. */
export function recordOf<F extends Fields>(
  fields: F,
  short?: keyof F & string,
): ValueReader<CompleteFacts<F>> {
  return (value, facts) => {
    const first = short && fields[short];
    if (first && isScalar(value.node) && value.node.value !== null) {
      const path = `${value.path}.${short}`;
      const read = readValue(first.read, { node: value.node, path }, facts);
      return read === undefined ? undefined : ({ [short]: read } as CompleteFacts<F>);
    }
    if (!isMap(value.node)) return reportNoNames(value, fields, facts);
    const unquoted = short && wordsWithColon(value.node, fields);
    if (unquoted) return reportColon(unquoted, short, value, facts);
    const whole = placeOf(value.node, facts);
    const { read, complete } = readFields(fields, value.node, { facts, path: value.path, whole });
    return complete ? read : undefined;
  };
}

function reportNoNames({ node, path }: FoundValue, fields: Fields, facts: FactsReading): undefined {
  const needed = Object.values(fields).filter(({ required }) => required);
  const examples = (needed.length > 0 ? needed : Object.values(fields).slice(0, 2)).map(
    (each) => each.example,
  );
  const words = isScalar(node) && node.source ? `: ${quote(node.source)}` : '';
  facts.reading.report('wrong-field-value', placeOf(node, facts), {
    found: `In “${nameOf(path)}” something stands without its name${words}.`,
    allowed: `“${nameOf(path)}” has facts with names: ${both(Object.keys(fields))}.`,
    fix: `Write it like this: { ${examples.join(', ')} }`,
  });
}

/** `Milk: 30 ml` in a list of plain words: YAML takes it for a fact with the name “Milk”. */
function wordsWithColon(map: YAMLMap, fields: Fields): string | undefined {
  const [pair, ...others] = map.items;
  if (!pair || others.length > 0 || map.flow || !isScalar(pair.value)) return undefined;
  const name = keyOf(pair);
  if (nearest(name, Object.keys(fields)).length > 0 || OTHER_NAMES[name.toLowerCase()]) return undefined;
  return `${name}: ${pair.value.source ?? ''}`.trim();
}

function reportColon(words: string, short: string, { node }: FoundValue, facts: FactsReading): undefined {
  facts.reading.report('wrong-field-value', placeOf(node, facts), {
    found: `There is a colon in ${quote(words)}.`,
    allowed: 'A colon with a space after it stands only between the name of a fact and its value.',
    fix: `Put the words in quotes: "${words}". Or name each part, for example: { ${short}: milk, amount: 30 ml }`,
  });
}

/** Reads a value and makes something of it. */
export function made<T, U>(
  reader: ValueReader<T>,
  make: (read: T, value: FoundValue, facts: FactsReading) => U | undefined,
): ValueReader<U> {
  return (value, facts) => {
    const read = reader(value, facts);
    return read === undefined ? undefined : make(read, value, facts);
  };
}

interface Where {
  readonly facts: FactsReading;
  readonly path: string;
  /** The place to name when a fact is missing. */
  readonly whole: Place;
  /** The kind of the document, where it matters and is known. */
  readonly kind?: Kind | undefined;
  /** Facts that could not be read at all: they are not missing. */
  readonly damaged?: ReadonlySet<string>;
}

/** Reads every fact of a group and reports what is unknown, misplaced or missing. Complete: all that is needed is there. */
export function readFields<F extends Fields>(
  fields: F,
  map: YAMLMap,
  where: Where,
):
  | { readonly complete: true; readonly read: CompleteFacts<F> }
  | { readonly complete: false; readonly read: Facts<F> } {
  const read: Record<string, unknown> = {};
  const named = new Set(where.damaged);
  for (const pair of map.items) {
    const name = keyOf(pair);
    const field = fields[name];
    named.add(name);
    if (!field || !Object.hasOwn(fields, name))
      for (const meant of reportUnknown(name, pair, fields, where)) named.add(meant);
    else if (where.kind && !isFor(field, where.kind)) reportWrongKind(name, pair, field, where, where.kind);
    else read[name] = readValue(field.read, valueOf(pair, name, field, where), where.facts);
  }
  for (const [name, field] of Object.entries(fields))
    if (isRequired(field, where.kind) && !named.has(name)) reportMissing(name, field, where);

  const incomplete = Object.entries(fields).some(
    ([name, field]) => isRequired(field, where.kind) && read[name] === undefined,
  );
  return incomplete
    ? { complete: false, read: read as Facts<F> }
    : { complete: true, read: read as CompleteFacts<F> };
}

function valueOf(pair: Pair, name: string, { example }: FieldRule<unknown>, { path }: Where): FoundValue {
  const node = (pair.value ?? pair.key) as YamlNode;
  return {
    node: pair.value === null ? emptyAfter(pair.key as YamlNode) : node,
    path: path ? `${path}.${name}` : name,
    example,
  };
}

/** `{ item }` has a key and no value at all: an empty node in the key's place. */
function emptyAfter(key: YamlNode): YamlNode {
  const empty = key.clone() as YamlNode & { value?: unknown };
  empty.value = null;
  return empty;
}

function isRequired(field: FieldRule<unknown>, kind: Kind | undefined): boolean {
  if (typeof field.required === 'boolean') return field.required;
  if (!field.required) return false;
  return kind ? field.required.includes(kind) : field.required.length === kinds.length;
}

/** Reports a name that no fact has. Returns what it may have been meant to be: that is not missing then. */
function reportUnknown(name: string, pair: Pair, fields: Fields, { facts, kind }: Where): readonly string[] {
  const known = Object.keys(fields).filter((each) => isFor(fields[each], kind));
  const own = OTHER_NAMES[name.toLowerCase()];
  const near = nearest(name.replaceAll(/[ _]/g, '-'), known);
  const meant = near.length > 0 ? near : own && known.includes(own) ? [own] : [];
  facts.reading.report('unknown-field', placeOf(pair.key, facts), {
    found: name ? `${quote(name)} is not a fact that is known here.` : 'A fact here has no name.',
    allowed: `The facts here are ${both(known)}.`,
    fix:
      meant.length > 0
        ? `Did you mean ${either(meant.map((each) => `“${each}”`))}?`
        : name.toLowerCase() === 'language'
          ? 'Delete the line. The name of the file says the language: en-GB.mdx.'
          : 'Use one of these names, or delete the line.',
  });
  return meant;
}

/** What people call these facts elsewhere. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  heading: 'title',
  name: 'title',
  type: 'kind',
  description: 'summary',
  intro: 'summary',
  about: 'summary',
  image: 'picture',
  photo: 'picture',
  icon: 'picture',
  duration: 'time',
  location: 'place',
  where: 'place',
  ingredients: 'need',
  materials: 'need',
  tools: 'need',
  equipment: 'need',
  help: 'ask',
  supervisor: 'ask',
  date: 'reviewed',
  updated: 'reviewed',
  expires: 'review-by',
  references: 'sources',
  country: 'nation',
  film: 'video',
  thing: 'item',
  cost: 'price',
  quantity: 'amount',
};

function isFor(field: FieldRule<unknown> | undefined, kind: Kind | undefined): boolean {
  return !kind || !field?.kinds || field.kinds.includes(kind);
}

function reportWrongKind(
  name: string,
  pair: Pair,
  field: FieldRule<unknown>,
  { facts }: Where,
  kind: Kind,
): void {
  facts.reading.report('field-in-wrong-kind', placeOf(pair.key, facts), {
    found: `A ${kind} has no “${name}”.`,
    allowed: `“${name}” is for: ${both((field.kinds ?? kinds).map((each) => `${each}s`))}.`,
    fix: `Delete “${name}” here, or change the kind of the document.`,
  });
}

function reportMissing(name: string, field: FieldRule<unknown>, { facts, path, whole, kind }: Where): void {
  const of = path ? `“${nameOf(path)}”` : kind ? `This ${kind}` : 'This document';
  facts.reading.report('missing-field', whole, {
    found: `${of} has no “${name}”.`,
    allowed: `It needs “${name}”: ${field.about}`,
    fix: `Add it, for example: ${field.example}`,
  });
}
