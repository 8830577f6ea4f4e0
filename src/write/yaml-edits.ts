import { isMap, isNode, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { frontMatterFields } from '../model/read/facts/front-matter-fields.ts';
import type { Edit } from '../model/splice.ts';
import type { FactPath } from './edit.ts';
import { type Context, endOf, endOfPair, type FactValue, typedWords, yamlSource } from './yaml-source.ts';

/** The facts as they are written. Offsets are counted from their start. */
export interface Source {
  readonly yaml: string;
  readonly eol: string;
}

export function nameOf({ key }: Pair): string {
  return isScalar(key) ? String(key.source ?? key.value) : '';
}

export function pairOf(map: YAMLMap, name: string): Pair | undefined {
  return map.items.find((pair) => nameOf(pair) === name);
}

export function nodeAt(node: unknown, path: FactPath): unknown {
  let found = node;
  for (const part of path) {
    if (isMap(found)) found = pairOf(found, String(part))?.value;
    else if (isSeq(found)) found = found.items[Number(part)];
    else return undefined;
  }
  return found;
}

export function rangeOf(node: Node): { start: number; end: number } {
  return { start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0 };
}

export function setIn(
  node: unknown,
  [part, ...rest]: FactPath,
  value: string | undefined,
  source: Source,
): readonly Edit[] {
  if (part === undefined) return [];
  if (isSeq(node)) {
    const item = node.items[Number(part)];
    if (isScalar(item) && rest.length === 1)
      return setOfScalar(item, String(rest[0]), value, contextOf(node));
    return rest.length === 0 && isScalar(item) && value !== undefined
      ? replaceScalar(item, value, contextOf(node), source)
      : setIn(item, rest, value, source);
  }
  const name = String(part);
  const map = isMap(node) ? node : undefined;
  const pair = map && pairOf(map, name);
  if (rest.length > 0 && pair && (isMap(pair.value) || isSeq(pair.value)))
    return setIn(pair.value, rest, value, source);
  if (value === undefined) return pair && map && rest.length === 0 ? withoutPair(map, pair, source) : [];
  if (rest.length > 0) {
    const line = `${name}:${source.eol}  ${String(rest[0])}: ${yamlSource(value, 'block')}`;
    return pair && map
      ? [...withoutPair(map, pair, source), ...newLine(map, name, line, source)]
      : newLine(map, name, line, source);
  }
  const context = map ? contextOf(map) : 'block';
  if (!pair) return newLine(map, name, `${name}: ${yamlSource(value, context)}`, source);
  if (isScalar(pair.value)) return replaceScalar(pair.value, value, context, source);
  const start = isNode(pair.value) ? rangeOf(pair.value).start : (endOfPair(pair) ?? 0);
  return [{ start, end: endOfPair(pair) ?? start, text: yamlSource(value, context) }];
}

/** A thing that is its name alone gets something besides: `cloth` becomes `{ item: cloth, picture: sponge }`. */
function setOfScalar(
  item: Node & Parameters<typeof typedWords>[0],
  name: string,
  value: string | undefined,
  context: Context,
): readonly Edit[] {
  if (name === 'item')
    return value === undefined ? [] : [{ ...rangeOf(item), text: yamlSource(value, context) }];
  if (value === undefined) return [];
  return [{ ...rangeOf(item), text: yamlSource({ item: typedWords(item), [name]: value }, 'flow') }];
}

function replaceScalar(
  node: Parameters<typeof typedWords>[0],
  value: string,
  context: Context,
  { yaml, eol }: Source,
): readonly Edit[] {
  if (typedWords(node) === value) return [];
  const { start, end } = rangeOf(node);
  const written = yaml.slice(start, end);
  const space = written === '' && !/\s/u.test(yaml[start - 1] ?? ' ') ? ' ' : '';
  return [{ start, end, text: space + yamlSource(value, context) + (/[\r\n]$/u.test(written) ? eol : '') }];
}

function contextOf(node: YAMLMap | YAMLSeq): Context {
  return node.flow === true ? 'flow' : 'block';
}

/** Authors find a new fact where the table of facts has it: behind the last one that stands before it there. */
export function newLine(
  map: YAMLMap | undefined,
  name: string,
  line: string,
  { yaml, eol }: Source,
): readonly Edit[] {
  const last = map?.items.at(-1);
  if (!map || !last) return [{ start: 0, end: 0, text: line + eol }];
  if (map.flow === true) {
    const end = endOfPair(last) ?? 0;
    return [{ start: end, end, text: `, ${line.replace(/[\r\n]+\s*/gu, ' ')}` }];
  }
  const first = isNode(map.items[0]?.key) ? rangeOf(map.items[0].key).start : 0;
  const indent = ' '.repeat(
    first - (Math.max(yaml.lastIndexOf('\n', first - 1), yaml.lastIndexOf('\r', first - 1)) + 1),
  );
  const order = Object.keys(frontMatterFields);
  const rank = order.indexOf(name);
  const before =
    indent === '' && rank !== -1
      ? map.items.findLast((pair) => order.indexOf(nameOf(pair)) < rank && order.includes(nameOf(pair)))
      : last;
  const text = line.replaceAll(eol, eol + indent);
  if (!before) return [{ start: first, end: first, text: text + eol }];
  const end = lineEnd(endOfPair(before) ?? 0, yaml);
  return [{ start: end, end, text: eol + indent + text }];
}

function withoutPair(map: YAMLMap, pair: Pair, { yaml }: Source): readonly Edit[] {
  const index = map.items.indexOf(pair);
  const start = isNode(pair.key) ? rangeOf(pair.key).start : 0;
  const end = endOfPair(pair) ?? start;
  const lineStart = startOfLine(start, yaml);
  if (map.flow !== true && yaml.slice(lineStart, start).trim() === '')
    return [{ start: lineStart, end: afterLine(end, yaml), text: '' }];
  const next = map.items[index + 1];
  if (isNode(next?.key)) return [{ start, end: rangeOf(next.key).start, text: '' }];
  const previous = endOfPair(map.items[index - 1]);
  return [{ start: previous ?? start, end, text: '' }];
}

export function addTo(list: YAMLSeq, at: number, value: FactValue, { yaml, eol }: Source): readonly Edit[] {
  const nodes = list.items.filter(isNode);
  const [before, after] = [nodes[at - 1], nodes[at]];
  if (list.flow === true) {
    const text = yamlSource(value, 'flow');
    if (after) return [{ start: rangeOf(after).start, end: rangeOf(after).start, text: `${text}, ` }];
    const start = before ? endOf(before) : rangeOf(list).start + 1;
    return [{ start, end: start, text: before ? `, ${text}` : text }];
  }
  const start = dashOf(after ?? before, yaml);
  const indent = yaml.slice(startOfLine(start, yaml), start);
  const line = `- ${yamlSource(value, 'block')}`;
  if (after) return [{ start, end: start, text: line + eol + indent }];
  const end = before ? lineEnd(endOf(before), yaml) : 0;
  return [{ start: end, end, text: eol + indent + line }];
}

/** Of things that are taken out together: one by one, their commas would be taken twice. */
export function withoutItems(list: YAMLSeq, places: readonly number[], source: Source): readonly Edit[] {
  const { yaml } = source;
  const nodes = list.items.filter(isNode);
  const gone = nodes.filter((_, at) => places.includes(at));
  const [first, last] = [gone[0], gone.at(-1)];
  if (!first || !last) return [];
  const isWhole = gone.length === nodes.length;
  if (list.flow === true) {
    if (isWhole) return [{ start: rangeOf(first).start, end: endOf(last), text: '' }];
    const lastKept = nodes.findLastIndex((node) => !gone.includes(node));
    return nodes.flatMap((node, at): Edit[] => {
      const next = nodes[at + 1];
      if (at === lastKept && next) return [{ start: endOf(node), end: endOf(last), text: '' }];
      if (at > lastKept || !next || !gone.includes(node)) return [];
      return [{ start: rangeOf(node).start, end: rangeOf(next).start, text: '' }];
    });
  }
  if (isWhole) return [{ start: dashOf(first, yaml), end: endOf(last), text: '[]' }];
  return gone.map((node) => ({
    start: startOfLine(dashOf(node, yaml), yaml),
    end: afterLine(endOf(node), yaml),
    text: '',
  }));
}

function dashOf(node: Node | undefined, yaml: string): number {
  return node ? yaml.lastIndexOf('-', rangeOf(node).start - 1) : 0;
}

function startOfLine(offset: number, yaml: string): number {
  return Math.max(yaml.lastIndexOf('\n', offset - 1), yaml.lastIndexOf('\r', offset - 1)) + 1;
}

/** Without the line end. A block of words below | or > has its own. */
function lineEnd(offset: number, yaml: string): number {
  if (/[\r\n]/u.test(yaml[offset - 1] ?? ''))
    return offset - (yaml.slice(0, offset).endsWith('\r\n') ? 2 : 1);
  return offset + (/^[^\r\n]*/u.exec(yaml.slice(offset))?.[0].length ?? 0);
}

/** With it. */
function afterLine(offset: number, yaml: string): number {
  const end = lineEnd(offset, yaml);
  return end + (/^(?:\r\n|\r|\n)/u.exec(yaml.slice(end))?.[0].length ?? 0);
}
