import { isMap, isNode, isScalar, isSeq, type Node as YamlNode, type Pair, type YAMLMap } from 'yaml';
import type { z } from 'zod';
import type { Stretch } from './trouble.ts';

/*
 * The one reader for what people write in YAML: the facts of a document, the words of a project, the register of
 * pictures. A zod schema says what may stand there. This finds where each fault stands in the text; who asks says it in
 * an author's words.
 */

/** The way to a value: `['need', 0, 'item']`. */
export type Path = readonly (string | number)[];

/** What an author is told of each sort of fault. Paths start at the top of the file. */
export interface Explainer<Told> {
  /** A name that nobody knows in a group of facts. `meant`: the names it may be a slip of, which are not missing then. */
  readonly unknown: (name: string, group: Path) => { readonly told: Told; readonly meant: readonly string[] };
  /** A fact that a group has to have. */
  readonly missing: (name: string, group: Path) => Told;
  /** Any other value that the schema refuses. */
  readonly wrong: (issue: z.core.$ZodIssue, path: Path) => Told;
  /** What explains a whole group that was written in another way. Then nothing else is told of it. */
  readonly instead?: (group: YAMLMap, path: Path) => Told | undefined;
}

/** Where a value was found, and who hears of its faults. */
export interface Source<Told> {
  /** The whole of the YAML. Absent: it is empty. */
  readonly root: YamlNode | null;
  readonly explain: Explainer<Told>;
  readonly report: (at: Stretch, told: Told) => void;
}

/** The value as its schema makes it. `undefined`: the schema refuses it, and each fault has been reported at its place. */
export function readPositioned<T, Told>(
  value: unknown,
  schema: z.ZodType<T>,
  at: Path,
  source: Source<Told>,
): T | undefined {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  const issues = result.error.issues.map((issue) => ({ issue, path: [...at, ...issue.path.map(pathPart)] }));
  const told = new Set<string>();
  const meant = new Set<string>();
  const { root, explain, report } = source;
  for (const { issue, path } of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const group = nodeAt(root, path);
    const instead = isMap(group) ? explain.instead?.(group, path) : undefined;
    if (instead !== undefined) {
      told.add(keyOfPath(path));
      report(rangeOf(root, path), instead);
      continue;
    }
    for (const name of issue.keys) {
      const unknown = explain.unknown(name, path);
      for (const each of unknown.meant) meant.add(keyOfPath([...path, each]));
      report(rangeOfKey(root, path, name), unknown.told);
    }
  }
  for (const { issue, path } of issues) {
    const group = path.slice(0, -1);
    if (issue.code === 'unrecognized_keys' || told.has(keyOfPath(group))) continue;
    if (!isMissing(issue) || path.length === at.length)
      report(rangeOf(root, path), explain.wrong(issue, path));
    else if (!meant.has(keyOfPath(path)))
      report(rangeOf(root, group), explain.missing(String(path.at(-1)), group));
  }
  return undefined;
}

function isMissing(issue: z.core.$ZodIssue): boolean {
  return issue.input === undefined && issue.code !== 'custom';
}

/** Where a value stands. One that is not there stands where the nearest around it does. */
export function rangeOf(root: YamlNode | null, path: Path): Stretch {
  const range = nodeAt(root, path)?.range;
  return [range?.[0] ?? 0, range?.[1] ?? 0];
}

/** Where the name of a fact stands, not its value. */
export function rangeOfKey(root: YamlNode | null, group: Path, name: string): Stretch {
  const map = nodeAt(root, group);
  const key = isMap(map) ? map.items.find((pair) => keyOf(pair) === name)?.key : undefined;
  return isNode(key) && key.range ? [key.range[0], key.range[1]] : rangeOf(root, group);
}

/** The node at the end of a path, or the last one on the way to it. A name without a value stands for its value. */
export function nodeAt(root: YamlNode | null, path: Path): YamlNode | null {
  let node = root;
  for (const part of path) {
    const next = isMap(node)
      ? valueOrKey(node.items.find((pair) => keyOf(pair) === part))
      : isSeq(node)
        ? node.items[Number(part)]
        : undefined;
    if (!isNode(next)) return node;
    node = next;
  }
  return node;
}

function valueOrKey(pair: Pair | undefined): unknown {
  return pair?.value ?? pair?.key;
}

/** The name of a fact as it was typed. */
export function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.source ?? pair.key.value) : '';
}

function pathPart(part: PropertyKey): string | number {
  return typeof part === 'number' ? part : String(part);
}

function keyOfPath(path: Path): string {
  return JSON.stringify(path);
}
