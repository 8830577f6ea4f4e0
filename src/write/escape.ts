import { markOf } from '../model/read/forgive/list-mark.ts';
import type { Run, Words } from './written.ts';

/**
 * Words as the source of a paragraph, a list item or a heading, so that they read back as they are: signs of the format
 * have a backslash before them, and what the reader would forgive (a bullet from Word, “1)”) is written as a reference.
 * A line end of the words is one here, too; each line is given back alone.
 */
export function sourceLines(words: Words): readonly string[] {
  return sourceOf(words).split('\n').map(startOfLine);
}

/** The same for a heading, of which a bullet would make a list, and whose last # signs would be none of its words. */
export function headingSource(words: Words): string {
  return sourceOf(words.map((run) => ({ ...run, text: run.text.replaceAll('\n', ' ') })))
    .replace(/^[•●▪‣◦\uf0b7\uf0a7]/u, reference)
    .replace(/#+$/u, (signs) => '\\#'.repeat(signs.length));
}

/** An attribute with its value between quote marks. Curly ones behind = would be taken for those of an attribute. */
export function attributeSource(name: string, value: string): string {
  const text = value
    .replace(REFERENCE, '&amp;')
    .replaceAll('<', '&lt;')
    .replace(BULLET_WITHIN, reference)
    .replace(LINK_SPACE, reference)
    .replace(/=(?=[ \t]*["“”„‟«»'‘’‚])/gu, reference);
  if (!text.includes('"')) return `${name}="${text}"`;
  return text.includes("'") ? `${name}="${text.replaceAll('"', '&quot;')}"` : `${name}='${text}'`;
}

function sourceOf(words: Words): string {
  let source = '';
  for (let at = 0; at < words.length; at += 1) {
    const run = words[at];
    if (!run) break;
    if (run.href === undefined) {
      source += marked(run, words[at - 1], words[at + 1]);
      continue;
    }
    const linked: Run[] = [];
    while (words[at]?.href === run.href) linked.push(...words.slice(at, (at += 1)));
    at -= 1;
    const inside = linked.map((each, index) => marked(each, linked[index - 1], linked[index + 1])).join('');
    source += `[${inside}](${addressSource(run.href)})`;
  }
  return source;
}

/**
 * Two stars open bold words only where what stands before and behind them lets them (CommonMark 0.31, 6.2): a letter
 * outside, right beside a sign inside, does not. As a reference it ends and starts with a sign.
 */
function marked({ text, bold }: Run, before: Run | undefined, after: Run | undefined): string {
  if (bold) return `**${escaped(text)}**`;
  const letters = Array.from(text);
  const first = letters[0] ?? '';
  const last = letters.at(-1) ?? '';
  const opens = after?.bold === true && isSign(after.text.slice(0, 1)) && isLetter(last.slice(-1));
  const closes = before?.bold === true && isSign(before.text.slice(-1)) && isLetter(first.slice(0, 1));
  if (letters.length === 1) return opens || closes ? reference(first) : escaped(text);
  const middle = letters.slice(closes ? 1 : 0, opens ? -1 : undefined).join('');
  return (closes ? reference(first) : '') + escaped(middle) + (opens ? reference(last) : '');
}

/** As the parser sees one UTF-16 unit: half of an emoji is no sign. */
function isSign(letter: string): boolean {
  return /[\p{P}\p{S}]/u.test(letter);
}

function isLetter(letter: string): boolean {
  return letter !== '' && !/[\s\p{P}\p{S}]/u.test(letter);
}

function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]{]|!$/gu, '\\$&')
    .replace(REFERENCE, '&amp;')
    .replaceAll('<', '&lt;')
    .replace(BULLET_WITHIN, reference)
    .replace(LINK_SPACE, reference);
}

/** A bullet in the middle of a line, which would be taken for a list that came by mail. */
const BULLET_WITHIN = /(?<=[ \t\u00a0])[•●▪‣◦\uf0b7\uf0a7](?=[ \t\u00a0])/gu;
/** Round brackets behind square ones, which would be taken for a link. */
const LINK_SPACE = /(?<=\][ \t\u00a0]+)\(/gu;

/** What would be read as one sign: `&amp;`, `&#38;`. */
const REFERENCE = /&(?=#x?[0-9a-f]+;|[a-z0-9]+;)/giu;

/** A sign that makes a heading, a list, a line or program code of what starts with it. */
function startOfLine(line: string): string {
  const number = /^(?:\d{1,9}(?=[.)])|[a-h](?=\.?\)))/u.exec(line)?.[0];
  if (number !== undefined) return `${number}\\${line.slice(number.length)}`;
  if (/^[-#>+=~|:(]/u.test(line)) return MAY_START.test(line) ? line : `\\${line}`;
  if (markOf(line) !== undefined || /^[–—‒−•·▪●◦‣○\uf000-\uf0ff☐☑☒□❏❑❒]/u.test(line) || CODE.test(line))
    return reference(line.slice(0, 1)) + line.slice(1);
  return line;
}

/** `(see page 2)` is no number of a list, `:)` no line of a table. */
const MAY_START = /^(?:\((?!(?:\d{1,2}|[a-h])\.?\))|:(?!-))/u;

const CODE = /^(?:import|export)(?=[\s*{"'])/u;

function reference(letter: string): string {
  return `&#${letter.codePointAt(0)};`;
}

/** Round brackets and spaces would end an address too early. */
function addressSource(href: string): string {
  return href.replace(/[\s<>()\\{}]/gu, (sign) => encodeURIComponent(sign).replace(/[()]/gu, hex));
}

function hex(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
