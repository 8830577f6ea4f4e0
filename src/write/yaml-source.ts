import { isCollection, isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type Scalar } from 'yaml';
import { tidyLine } from './written.ts';

/** A fact, or a thing of a list of facts, as it is typed: words, or some words by their names. */
export type FactValue = string | Readonly<Record<string, string | undefined>>;

/** Where a value is written: on a line of its own, or between brackets. */
export type Context = 'block' | 'flow';

/** A value as YAML that reads back as the same words: without quote marks where it can do without. */
export function yamlSource(value: FactValue, context: Context): string {
  if (typeof value === 'string') return scalarSource(tidyLine(value), context);
  const pairs = Object.entries(value).flatMap(([name, each = '']) => {
    const words = tidyLine(each);
    return words === '' ? [] : [`${name}: ${scalarSource(words, 'flow')}`];
  });
  return `{ ${pairs.join(', ')} }`;
}

/** The words of a value as they were typed. */
export function typedWords(node: Scalar): string {
  const { type, source = '', value } = node;
  return tidyLine(type === 'PLAIN' ? source : typeof value === 'string' ? value : source);
}

/** Where the last word of a value ends, without the line end and the notes behind it. */
export function endOf(node: Node): number {
  if (isCollection(node) && node.flow !== true) {
    const last: unknown = node.items.at(-1);
    const end = isMap(node) ? endOfPair(last as Pair | undefined) : endOfUnknown(last);
    if (end !== undefined) return end;
  }
  return node.range?.[1] ?? 0;
}

/** Where a named value ends. */
export function endOfPair(pair: Pair | undefined): number | undefined {
  return endOfUnknown(pair?.value) ?? endOfUnknown(pair?.key);
}

function endOfUnknown(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) ? endOf(node) : undefined;
}

function scalarSource(words: string, context: Context): string {
  if (isPlain(words, context)) return words;
  if (!/["\\]/u.test(words)) return `"${words}"`;
  return words.includes("'") ? JSON.stringify(words) : `'${words}'`;
}

function isPlain(words: string, context: Context): boolean {
  const tries = context === 'flow' ? [`{ a: ${words} }`, `[${words}]`] : [`a: ${words}`, `- ${words}`];
  return tries.every((source) => {
    const document = parseDocument(source, { logLevel: 'silent' });
    const { contents } = document;
    const node = isMap(contents)
      ? contents.get('a', true)
      : isSeq(contents)
        ? contents.get(0, true)
        : undefined;
    return (
      document.errors.length === 0 &&
      isScalar(node) &&
      (node.comment ?? '') === '' &&
      (typeof node.value === 'string' || typeof node.value === 'number') &&
      node.tag === undefined &&
      node.anchor === undefined &&
      node.type === 'PLAIN' &&
      node.source === words
    );
  });
}
