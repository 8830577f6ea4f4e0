import { isMap, isScalar, isSeq, type Node as YamlNode, type Pair, type Scalar, type YAMLMap } from 'yaml';
import { kinds, type Kind, type Place, type WordsPlace } from '../../document.ts';
import { alignWords, type Writing } from '../common/align-words.ts';
import { explainFacts, explainWrongKind, isFor, type Told } from './explain-facts.ts';
import { type CompleteFacts, type FactRule, type FactRules, type Facts, shapeOf } from './fact-rules.ts';
import { type FactsReading, placeOf } from './facts-reading.ts';
import { explainOnlyNote } from './only-note.ts';
import { keyOf, nodeAt, type Path, readPositioned, type Source } from '../common/positioned.ts';

interface Where {
  readonly facts: FactsReading;
  /** The place to name when a fact is missing. */
  readonly whole: Place;
  /** The kind of the document, where it is known. */
  readonly kind: Kind | undefined;
  /** Facts that could not be read at all: they are not missing. */
  readonly damaged: ReadonlySet<string>;
  /** How messages call what the facts are of. Absent: a document. */
  readonly called?: string;
}

/**
 * Reads the facts at the top of a document, notes where each stands, and reports what is unknown, misplaced, missing or
 * wrong. What is right is read also where others are wrong, so that an author hears everything at once. Complete: all
 * that is needed is there.
 */
export function readFacts<F extends FactRules>(
  rules: F,
  map: YAMLMap,
  where: Where,
):
  | { readonly complete: true; readonly read: CompleteFacts<F> }
  | { readonly complete: false; readonly read: Facts<F> } {
  const { facts, kind } = where;
  const source = sourceOf(rules, map, where);
  const read: Record<string, unknown> = {};
  const named = new Set(where.damaged);
  for (const pair of map.items) {
    const name = keyOf(pair);
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    named.add(name);
    if (!rule) {
      const { told, meant } = source.explain.unknown(name, []);
      report(told, placeOf(pair.key, facts), facts);
      for (const each of meant) named.add(each);
    } else if (kind && !isFor(rule, kind))
      report(explainWrongKind(name, rule, kind), placeOf(pair.key, facts), facts);
    else read[name] = readFact(pair, rule, [name], source, facts);
  }
  const needed = Object.entries(rules).filter(([, rule]) => isRequired(rule, kind));
  for (const [name] of needed)
    if (!named.has(name)) report(source.explain.missing(name, []), where.whole, facts);
  return needed.some(([name]) => read[name] === undefined) || Object.values(read).some(hasGaps)
    ? { complete: false, read: read as Facts<F> }
    : { complete: true, read: read as CompleteFacts<F> };
}

function sourceOf(rules: FactRules, root: YAMLMap, { facts, kind, called }: Where): Source<Told> {
  const { reading, offset } = facts;
  return {
    root,
    explain: explainFacts(rules, kind, called),
    report: ([start, end], told) => {
      const note = told.rule === 'empty-field' ? explainOnlyNote(offset + end, reading.text) : undefined;
      if (note) reading.report('words-after-hash', reading.lines.place(...note.at), note.wording);
      else report(told, reading.lines.place(offset + start, offset + end), facts);
    },
  };
}

function report({ rule, wording }: Told, place: Place, { reading }: FactsReading): void {
  reading.report(rule, place, wording);
}

/** Each thing of a list is read for itself, so that one wrong thing hides no other. */
function readFact(
  pair: Pair,
  { read }: FactRule<unknown>,
  path: Path,
  source: Source<Told>,
  facts: FactsReading,
): unknown {
  const value = typedValue(pair.value);
  notePlaces(nodeAt(source.root, path), read, path, facts);
  const shape = shapeOf(read);
  const readOne = (one: unknown, schema: FactRule<unknown>['read'], at: Path): unknown =>
    asWritten(readPositioned(one, schema, at, source), one);
  if (!shape || !('item' in shape) || !Array.isArray(value)) return readOne(value, read, path);
  return value.map((item, index) => readOne(item, shape.item, [...path, index]));
}

/** The facts of a group in the order in which they were written: ways to reach somebody stand in the author's order. */
function asWritten(read: unknown, written: unknown): unknown {
  if (!isGroup(read) || !isGroup(written)) return read;
  return Object.fromEntries(Object.keys(written).map((name) => [name, read[name]]));
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasGaps(read: unknown): boolean {
  return Array.isArray(read) && read.includes(undefined);
}

/** A value as it was typed: numbers and dates as text, white space as single spaces. `null`: nothing is there. */
function typedValue(node: unknown): unknown {
  if (isSeq(node)) return node.items.map(typedValue);
  if (isMap(node)) return Object.fromEntries(node.items.map((pair) => [keyOf(pair), typedValue(pair.value)]));
  return isScalar(node) && node.value !== null ? plainWords(node) : null;
}

function plainWords(node: Scalar): string {
  const text = typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
  return text.replace(/\s+/g, ' ').trim();
}

/** Notes where a value and all inside it stand. Plain words that stand for a fact of a group are noted as that fact, too. */
function notePlaces(
  node: YamlNode | null,
  schema: FactRule<unknown>['read'],
  path: Path,
  facts: FactsReading,
): void {
  if (!node) return;
  facts.places[path.join('.')] = placeOfValue(node, facts);
  const shape = shapeOf(schema);
  if (!shape) return;
  if ('item' in shape) {
    const items = isSeq(node) ? (node.items as YamlNode[]) : shape.single ? [node] : [];
    items.forEach((item, index) => notePlaces(item, shape.item, [...path, index], facts));
    return;
  }
  const { group, short } = shape;
  const inside = (name: string, value: unknown): void => {
    const rule = Object.hasOwn(group, name) ? group[name] : undefined;
    if (rule) notePlaces(value as YamlNode, rule.read, [...path, name], facts);
  };
  if (isMap(node)) for (const pair of node.items) inside(keyOf(pair), pair.value ?? pair.key);
  else if (isScalar(node) && short !== undefined) inside(short, node);
}

/** Where a value stands, and, if it is plain words, how these follow the source. */
function placeOfValue(node: YamlNode, facts: FactsReading): WordsPlace {
  const place = placeOf(node, facts);
  if (!isScalar(node) || node.value === null) return place;
  const { text, lines } = facts.reading;
  const { start, end } = place;
  const stretch = { start: start.offset, end: end.offset };
  return alignWords(plainWords(node), stretch, writings[node.type ?? 'PLAIN'] ?? 'plain', text, lines);
}

const writings: Readonly<Record<string, Writing>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_FOLDED: 'block',
  BLOCK_LITERAL: 'block',
};

function isRequired({ required }: FactRule<unknown>, kind: Kind | undefined): boolean {
  if (typeof required === 'boolean') return required;
  if (!required) return false;
  return kind ? required.includes(kind) : required.length === kinds.length;
}
