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
    if (!isMap(value.node)) {
      facts.reading.report('wrong-field-value', placeOf(value.node, facts), {
        found: `“${nameOf(value.path)}” does not name its facts.`,
        allowed: `It names ${both(Object.keys(fields))}.`,
        fix: `Write it as { ${Object.values(fields)
          .map((field) => field.example)
          .slice(0, 2)
          .join(', ')} }.`,
      });
      return undefined;
    }
    const whole = placeOf(value.node, facts);
    const { read, complete } = readFields(fields, value.node, { facts, path: value.path, whole });
    return complete ? read : undefined;
  };
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
  const named = new Set<string>();
  for (const pair of map.items) {
    const name = keyOf(pair);
    const field = fields[name];
    named.add(name);
    if (!field || !Object.hasOwn(fields, name)) reportUnknown(name, pair, fields, where);
    else if (where.kind && field.kinds && !field.kinds.includes(where.kind))
      reportWrongKind(name, pair, field, where, where.kind);
    else read[name] = readValue(field.read, valueOf(pair, name, where), where.facts);
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

function valueOf(pair: Pair, name: string, { path }: Where): FoundValue {
  const node = (pair.value ?? pair.key) as YamlNode;
  return {
    node: pair.value === null ? emptyAfter(pair.key as YamlNode) : node,
    path: path ? `${path}.${name}` : name,
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

function reportUnknown(name: string, pair: Pair, fields: Fields, { facts }: Where): void {
  const near = nearest(name, Object.keys(fields));
  facts.reading.report('unknown-field', placeOf(pair.key, facts), {
    found: name ? `${quote(name)} is not a fact that is known here.` : 'A fact here has no name.',
    allowed: `The facts here are ${both(Object.keys(fields))}.`,
    fix: near[0]
      ? `Did you mean ${either(near.map((each) => `“${each}”`))}?`
      : 'Use one of these names, or delete the line.',
  });
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
