import { offsetOf, type Orphans, type Stretch, type ThrownTrouble, type Trouble } from '../common/trouble.ts';
import { quote } from '../common/reading.ts';
import { findMeantAttribute, type MeantAttribute } from './meant-attribute.ts';
import { lineEnd } from '../file/split.ts';

/** Explains a tag that the parser could not read to its end, or a `<` that is no tag at all. */
export function explainBrokenTag(thrown: ThrownTrouble, text: string, orphans: Orphans): Trouble {
  const offset = offsetOf(thrown, text);
  const openQuote = findOpenQuote(text, offset);
  if (openQuote) return explainOpenQuote(openQuote, text);
  const start = Math.max(0, text.lastIndexOf('<', offset - 1));
  const rest = text.slice(start, start + 200);
  if (rest.startsWith('<!--')) return explainComment(start, text);
  if (/^<(?:[a-z][a-z0-9+.-]*:\/\/|www\.|[^\s<>]+@)/i.test(rest)) return explainAddress(start, text);
  if (!/^<\/?\s*[A-Za-z]/.test(rest)) return explainAngle(start);
  if (offset >= text.length || text[offset] === '<') return explainUnfinished(start, text, orphans);
  return explainAttribute(start, offset, text, orphans);
}

/**
 * A quote mark that is not closed swallows the lines after it, and the parser stumbles much later. It shows by a
 * value that runs over a line end into a tag.
 */
function findOpenQuote(text: string, before: number): number | undefined {
  for (const { 0: opening, index } of text.matchAll(/<[A-Z][A-Za-z]*(?=\s)/g)) {
    if (index >= before) return undefined;
    const quoteMark = openQuoteIn(text, index + opening.length);
    if (quoteMark !== undefined) return quoteMark;
  }
  return undefined;
}

const ATTRIBUTE = /\s*[^\s"'<>=/{}]+\s*(?:=\s*(?:"([^"]*)"?|'([^']*)'?))?/y;

function openQuoteIn(text: string, from: number): number | undefined {
  ATTRIBUTE.lastIndex = from;
  for (let match = ATTRIBUTE.exec(text); match; match = ATTRIBUTE.exec(text)) {
    const value = match[1] ?? match[2];
    if (value === undefined) continue;
    const closed = (/["']$/.test(match[0]) && !/=\s*["']$/.test(match[0])) || /=\s*(?:""|'')$/.test(match[0]);
    if (!closed || /[\r\n][^\r\n]*<|>[ \t]*[\r\n]/.test(value)) return match.index + match[0].search(/["']/);
  }
  return undefined;
}

function explainOpenQuote(at: number, text: string): Trouble {
  const end = lineEnd(text, at);
  const line = text.slice(at, end);
  const tagEnd = /\/?>\s*$/.exec(line);
  const stop = at + (tagEnd ? tagEnd.index : line.length);
  const name = text.slice(0, at).search(/[^\s<>"'/]+\s*=\s*$/);
  const curly = /^["'][^"'“”]*[“”]/.exec(line)?.[0];
  return {
    message: {
      rule: 'open-quote',
      at: [at, stop],
      wording: {
        found: `The words after this quote mark never end: ${quote(text.slice(at + 1, stop))}.`,
        allowed:
          'The words of an attribute stand between two quote marks of the same sort: done="The light is off."',
        fix: curly
          ? `The mark at the end of ${quote(curly.slice(1, -1))} is a curly one. Type a straight one in its place: ${curly[0]}`
          : 'Put a quote mark after the last word. If the words have " in them, use single quote marks around all of it.',
      },
    },
    broken: [[name, stop]],
  };
}

function explainComment(start: number, text: string): Trouble {
  const close = text.indexOf('-->', start);
  const end = close === -1 ? lineEnd(text, start) : close + 3;
  return {
    message: {
      rule: 'html-comment',
      at: [start, end],
      wording: {
        found: `There is a note in HTML here: ${quote(text.slice(start, end))}.`,
        allowed: 'A note that nobody sees is written {/* a note */}.',
        fix: 'Write {/* in place of <!-- and */} in place of -->, or delete the note.',
      },
    },
    broken: [[start, end]],
  };
}

function explainAddress(start: number, text: string): Trouble {
  const address = /^<[^\s>]*>?/.exec(text.slice(start, start + 2000))?.[0] ?? '<';
  const bare = address.replace(/[<>]/g, '');
  return {
    message: {
      rule: 'bare-address',
      at: [start, start + address.length],
      wording: {
        found: `There is an address between < and >: ${quote(bare)}.`,
        allowed: 'A link has words that say where it leads: [how to ask for help](https://example.org).',
        fix: `Write [words that say where it leads](${bare.includes('@') ? `mailto:${bare}` : bare}).`,
      },
    },
    broken: [[start, start + address.length]],
  };
}

function explainAngle(start: number): Trouble {
  return {
    message: {
      rule: 'stray-angle-bracket',
      at: [start, start + 1],
      wording: {
        found: 'There is a < here that does not start a tag.',
        allowed: 'The sign < only starts a tag, such as <Step>.',
        fix: 'Write “less than” in words, or write &lt; for the sign.',
      },
    },
    broken: [[start, start + 1]],
  };
}

function explainUnfinished(start: number, text: string, orphans: Orphans): Trouble {
  const end = lineEnd(text, start);
  const name = /[A-Za-z]+/.exec(text.slice(start, end))?.[0] ?? '';
  if (text[start + 1] !== '/') orphans.set(name, (orphans.get(name) ?? 0) + 1);
  return {
    message: {
      rule: 'broken-tag',
      at: [start, end],
      wording: {
        found: `The tag <${name}> has no > at its end: ${quote(text.slice(start, end))}.`,
        allowed: 'A tag starts with < and ends with >.',
        fix: 'Put > at the end of the tag. If this is no tag, write &lt; in place of <.',
      },
    },
    broken: [[start, end]],
    structural: true,
  };
}

function explainAttribute(start: number, offset: number, text: string, orphans: Orphans): Trouble {
  const meant = findMeantAttribute(start, offset, text);
  if (meant) return explainMeant(meant);
  const [from, to] = attributeAround(start, offset, text);
  const typed = text.slice(from, to);
  if (from <= start + 1 || isProse(start, offset, text)) return explainUnfinished(start, text, orphans);
  return {
    message: {
      rule: 'broken-attribute',
      at: [from, to],
      wording: {
        found: `This part of the tag cannot be understood: ${quote(typed)}.`,
        allowed: 'An attribute is a name, an = sign and words between quote marks: done="The light is off."',
        fix: 'Put quote marks around the words, and a space before the next attribute.',
      },
    },
    broken: [[from, to]],
  };
}

function explainMeant({ at, typed, name, value, isCurly }: MeantAttribute): Trouble {
  return {
    message: {
      rule: 'broken-attribute',
      at,
      wording: {
        found: isCurly
          ? `The quote marks here are curly ones: ${quote(typed)}.`
          : `This part of the tag cannot be understood: ${quote(typed)}.`,
        allowed: isCurly
          ? 'In a tag the quote marks are straight: done="The light is off."'
          : 'An attribute is a name, an = sign and words between quote marks: done="The light is off."',
        fix: `Write: ${name}=${value.includes('"') ? `'${value}'` : `"${value}"`}`,
      },
    },
    broken: [at],
  };
}

/** Whether the tag has run on into a line of ordinary words, because its `>` is missing. */
function isProse(start: number, offset: number, text: string): boolean {
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  return lineStart > start && !text.slice(lineStart, lineEnd(text, offset)).includes('=');
}

/** The stretch between spaces around an offset inside a tag. */
function attributeAround(start: number, offset: number, text: string): Stretch {
  const before = text.slice(start, offset).search(/\S*$/);
  const after = /^[^\s>]*/.exec(text.slice(offset))?.[0].length ?? 0;
  const from = start + before;
  return [from, Math.max(offset + Math.max(after, 1), from + 1)];
}
