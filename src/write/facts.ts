import { isMap, isNode, isScalar, isSeq, type Node } from 'yaml';
import type { Edit } from '../model/splice.ts';
import type { FactPath } from './edit.ts';
import { factsTree } from './facts-tree.ts';
import type { OpenText, Stretch } from './open-text.ts';
import {
  addTo,
  nameOf,
  newLine,
  nodeAt,
  pairOf,
  rangeOf,
  setIn,
  type Source,
  withoutItems,
} from './yaml-edits.ts';
import { endOf, endOfPair, type FactValue, typedWords, yamlSource } from './yaml-source.ts';

/** Facts as they were typed, whatever the reader says of them. */
export type TypedFacts = string | readonly TypedFacts[] | { readonly [name: string]: TypedFacts };

/** All facts at the top as they were typed, for a form. */
export function typedFacts({ facts }: OpenText): Readonly<Record<string, TypedFacts>> {
  const typed = typedOf(parse(facts.yaml));
  return typeof typed === 'object' && !Array.isArray(typed) ? (typed as Record<string, TypedFacts>) : {};
}

/** Where a fact stands in the text. Absent: it is not there. */
export function stretchOfFact({ facts }: OpenText, path: FactPath): Stretch | undefined {
  const node = nodeAt(parse(facts.yaml), path);
  if (!isNode(node)) return undefined;
  return { start: facts.offset + rangeOf(node).start, end: facts.offset + endOf(node) };
}

/**
 * The edits that give a fact this value; without one it goes. `undefined`: the facts are not written in a way that a program
 * can change, or it is of a thing of a list that is not there.
 */
export function factEdits(
  open: OpenText,
  path: FactPath,
  value: string | undefined,
): readonly Edit[] | undefined {
  const root = parse(open.facts.yaml);
  const map = isMap(root) && root.flow !== true ? root : undefined;
  if (root !== null && !map) return undefined;
  // A thing of a list that is not there has nothing that could be set.
  const things = path.flatMap((part, at) => (typeof part === 'number' ? [path.slice(0, at + 1)] : []));
  if (things.some((thing) => !isNode(nodeAt(map, thing)))) return undefined;
  return moved(
    setIn(map, path, value === undefined || value.trim() === '' ? undefined : value, sourceOf(open)),
    open,
  );
}

/** The edits that put a thing into a list of facts, before the one at `at` or behind the last. */
export function itemEdits(
  open: OpenText,
  path: FactPath,
  value: FactValue,
  at: number | undefined,
): readonly Edit[] | undefined {
  const source = sourceOf(open);
  const found = nodeAt(parse(source.yaml), path);
  if (isSeq(found)) return moved(addTo(found, at ?? found.items.length, value, source), open);
  if (isScalar(found) && typedWords(found) !== '')
    return moved(
      [
        {
          ...rangeOf(found),
          text: `[${yamlSource(typedWords(found), 'flow')}, ${yamlSource(value, 'flow')}]`,
        },
      ],
      open,
    );
  const [name] = path;
  if (path.length !== 1 || typeof name !== 'string') return undefined;
  const root = parse(source.yaml);
  if (root !== null && !(isMap(root) && root.flow !== true)) return undefined;
  const line = `${name}:${source.eol}  - ${yamlSource(value, 'block')}`;
  const old = isMap(root) ? pairOf(root, name) : undefined;
  const start = isNode(old?.key) ? rangeOf(old.key).start : undefined;
  const edits =
    start === undefined
      ? newLine(isMap(root) ? root : undefined, name, line, source)
      : [{ start, end: endOfPair(old) ?? start, text: line }];
  return moved(edits, open);
}

/** The edits that take things out of lists of facts, by the ways to them. `undefined`: one of them is not there. */
export function withoutItemEdits(open: OpenText, paths: readonly FactPath[]): readonly Edit[] | undefined {
  const facts = parse(open.facts.yaml);
  const lists = new Map<unknown, Set<number>>();
  for (const path of paths) {
    const list = nodeAt(facts, path.slice(0, -1));
    const at = Number(path.at(-1));
    if (!isSeq(list) || !isNode(list.items[at])) return undefined;
    lists.set(list, (lists.get(list) ?? new Set()).add(at));
  }
  const edits = [...lists].flatMap(([list, places]) =>
    isSeq(list) ? withoutItems(list, [...places], sourceOf(open)) : [],
  );
  return moved(edits, open);
}

/** The edits by which a thing of a list and the one behind it change their places. */
export function swapItemEdits(open: OpenText, path: FactPath): readonly Edit[] | undefined {
  const list = nodeAt(parse(open.facts.yaml), path.slice(0, -1));
  const at = Number(path.at(-1));
  const [first, second] = isSeq(list) ? [list.items[at], list.items[at + 1]] : [];
  if (!isNode(first) || !isNode(second)) return undefined;
  const { yaml } = open.facts;
  const [a, b] = [first, second].map((node) => ({ start: rangeOf(node).start, end: endOf(node) }));
  if (!a || !b) return undefined;
  return moved(
    [
      { ...a, text: yaml.slice(b.start, b.end) },
      { ...b, text: yaml.slice(a.start, a.end) },
    ],
    open,
  );
}

function sourceOf({ facts, eol }: OpenText): Source {
  return { yaml: facts.yaml, eol };
}

function moved(edits: readonly Edit[], { facts: { offset } }: OpenText): readonly Edit[] {
  return edits.map(({ start, end, text }) => ({ start: start + offset, end: end + offset, text }));
}

function parse(yaml: string): Node | null {
  return factsTree(yaml).contents;
}

function typedOf(node: unknown): TypedFacts {
  if (isScalar(node)) return typedWords(node);
  if (isSeq(node)) return node.items.map(typedOf);
  if (isMap(node)) return Object.fromEntries(node.items.map((pair) => [nameOf(pair), typedOf(pair.value)]));
  return '';
}
