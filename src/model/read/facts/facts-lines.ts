import type { Stretch } from '../common/trouble.ts';

/** The same line with its value in quote marks: `title: "Stop: hot"`. `undefined`: it is no such line. */
export function inQuotes(line: string): string | undefined {
  const [, name = '', value = ''] = NAMED.exec(line.trimEnd()) ?? [];
  if (value === '' || value.length > LONGEST_SHOWN) return undefined;
  // 'The boss's kitchen': the outer quote marks are none of the words.
  const inner = /^'([^"\\]*)'$/.exec(value)?.[1];
  if (inner?.includes("'")) return `${name.trim()} "${inner}"`;
  if (!/["\\]/.test(value)) return `${name.trim()} "${value}"`;
  if (!value.includes("'")) return `${name.trim()} '${value}'`;
  return `${name.trim()} "${value.replace(/["\\]/g, '\\$&')}"`;
}

/** The line around an offset: where it starts, where it ends, and its words. */
export function lineAround(offset: number, text: string): { start: number; end: number; line: string } {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const length = text.slice(start).search(/[\r\n]/);
  const end = length === -1 ? text.length : start + length;
  return { start, end, line: text.slice(start, end) };
}

/** The fact with all its lines around an offset: from a line that starts at the left edge to the next such line. */
export function factAround(offset: number, yaml: string): Stretch {
  let start = lineAround(offset, yaml).start;
  while (start > 0 && !isFirstLine(start, yaml)) start = lineAround(start - 1, yaml).start;
  const later = [...yaml.slice(start).matchAll(/(?<=[\r\n])(?=[^\s#-])/g)].find(({ index }) => index > 0);
  return [start, later ? start + later.index : yaml.length];
}

function isFirstLine(start: number, yaml: string): boolean {
  return /^[^\s#-]/.test(yaml.slice(start, start + 1));
}

/** `title: Make tea`, also as a thing of a list, in two parts. */
const NAMED = /^([ \t]*(?:- +)?[A-Za-z][\w -]*:[ \t]+)(\S.*)$/;
/** A longer line is not repeated in a message. */
const LONGEST_SHOWN = 120;
