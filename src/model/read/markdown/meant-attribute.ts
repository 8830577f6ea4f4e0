import { tags } from '../../tags.ts';
import type { Stretch } from '../common/trouble.ts';

/** An attribute that is not written as one, but shows what was meant: `done=“Off.”`, `done=Off`, `done: "Off.",`. */
export interface MeantAttribute {
  readonly at: Stretch;
  readonly typed: string;
  readonly name: string;
  readonly value: string;
  /** Whether its quote marks are those of a word processor. */
  readonly isCurly: boolean;
}

/** The attribute at an offset of a tag that starts at `start`. A closing tag has none: its `/` is no name. */
export function findMeantAttribute(start: number, offset: number, text: string): MeantAttribute | undefined {
  ATTRIBUTE.lastIndex = start + (/^<[A-Za-z]+/.exec(text.slice(start, start + 40))?.[0].length ?? 1);
  for (let match = ATTRIBUTE.exec(text); match; match = ATTRIBUTE.exec(text)) {
    const { name = '', sign = '', curly, straight, bare } = match.groups ?? {};
    const end = match.index + match[0].trimEnd().length;
    const from = match.index + match[0].search(/\S/);
    if (from > offset) return undefined;
    if (offset > end || (sign === ':' && !isKnown(name))) continue;
    const value = (curly ?? straight ?? bare ?? '').replace(/^["'“”„‘’]|["'“”‘’]$/g, '').trim();
    if (value === '') return undefined;
    const typed = text.slice(from, end);
    return { at: [from, end], typed, name, value, isCurly: curly !== undefined };
  }
  return undefined;
}

/** Words without quote marks go on to the next name or to the end of the tag. */
const ATTRIBUTE =
  /\s*(?<name>[A-Za-z][A-Za-z-]*)[ \t]*(?<sign>[=:])[ \t]*(?:(?<curly>[“”„][^“”\r\n]*[“”]|[‘’][^‘’\r\n]*[‘’](?=[\s,/>]))|(?<straight>"[^"\r\n]*"|'[^'\r\n]*')|(?<bare>(?:(?![ \t]+[A-Za-z-]+[ \t]*[=:]|[ \t]*\/?>)[^"'“”<\r\n])+))[ \t]*,?/y;

/** A line of words may have a colon, too: only the name of an attribute makes it one. */
function isKnown(name: string): boolean {
  return Object.values(tags).some(({ attributes }) => Object.hasOwn(attributes, name.toLowerCase()));
}
