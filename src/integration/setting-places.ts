import type { Place } from '../model/document.ts';
import { indexLines } from '../model/place.ts';
import type { Path } from '../model/read/common/positioned.ts';

/** Where the name or the value at the end of a path stands in the text of a config file. */
export type SettingPlaces = (path: Path, at: 'name' | 'value') => Place | undefined;

/**
 * Finds the settings that `clearstep({ ... })` is given in the text of `astro.config.mjs`, or of one in TypeScript. What
 * is not written there itself, as a value that comes from another file, stands where it is named. Nothing is found in a
 * text that cannot be read.
 */
export async function findSettingPlaces(text: string, file: string): Promise<SettingPlaces> {
  // Only who has made a mistake needs it, and it takes a moment to load.
  const { parseSync } = await import('vite');
  const { program, errors } = parseSync(file, text);
  const call = errors.length > 0 ? undefined : findCall(program as unknown as Node);
  if (!call) return () => undefined;
  const lines = indexLines(text);
  const place = ({ start, end }: Node): Place => lines.place(start, end);
  return (path, at) => {
    const found = follow(call, path);
    if (!found) return undefined;
    if (!found.isWhole || !found.key) return place(found.key ?? (call.callee as Node));
    return place(at === 'name' ? found.key : found.node);
  };
}

/** Where a text stops being JavaScript or TypeScript. `undefined`: it does not. */
export async function findSyntaxError(text: string, file: string): Promise<Place | undefined> {
  const { parseSync } = await import('vite');
  const [first] = parseSync(file, text).errors.flatMap(({ labels }) => labels);
  return first && indexLines(text).place(first.start, first.end);
}

/** A node of the syntax tree (ESTree). */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [property: string]: unknown;
}

/** The first call of a function with this name. */
function findCall(node: Node): Node | undefined {
  const { callee } = node;
  if (node.type === 'CallExpression' && isNode(callee) && callee['name'] === 'clearstep') return node;
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value]) {
      const found = isNode(child) ? findCall(child) : undefined;
      if (found) return found;
    }
  return undefined;
}

interface Found {
  readonly node: Node;
  /** The name under which it stands. Absent: it is all that the call is given, or a thing of a list. */
  readonly key?: Node;
  /** Whether the way was followed to its end. */
  readonly isWhole: boolean;
}

function follow(call: Node, path: Path): Found | undefined {
  const [given] = call['arguments'] as readonly Node[];
  if (!given) return undefined;
  let found: Found = { node: given, isWhole: path.length === 0 };
  for (const [index, part] of path.entries()) {
    // Words without a language stand for themselves.
    if (part === '') return { ...found, isWhole: true };
    const next = step(found.node, part);
    // Plain words may stand for a group with one setting in it.
    if (!next) return { ...found, isWhole: found.node.type === 'Literal' };
    found = { ...next, isWhole: index === path.length - 1 };
  }
  return found;
}

function step(node: Node, part: string | number): Omit<Found, 'isWhole'> | undefined {
  if (node.type === 'ArrayExpression') {
    const item = (node['elements'] as readonly (Node | null)[])[Number(part)];
    return item ? { node: item, key: item } : undefined;
  }
  if (node.type !== 'ObjectExpression') return undefined;
  for (const property of node['properties'] as readonly Node[]) {
    const { key, value } = property;
    if (!isNode(key) || !isNode(value)) continue;
    if ((key['name'] ?? key['value']) === part) return { node: value, key };
  }
  return undefined;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
