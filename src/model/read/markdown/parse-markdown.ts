import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';
import type { Place } from '../../document.ts';
import { explainTrouble, isTrouble } from './parse-trouble.ts';
import type { Reading } from '../common/reading.ts';
import { blank, lineEnd } from '../file/split.ts';
import { parseInPieces } from './parse-in-pieces.ts';
import { hasTooManyLists } from './too-many-lists.ts';
import { hasTooManyMarks } from './too-many-marks.ts';

/** What the parser made of a body, and what had to be left out because it was broken. */
export interface Parsed {
  /** Absent when too much was broken. */
  readonly tree?: Root;
  readonly damaged: readonly Place[];
  readonly structureLost: boolean;
}

/**
 * Parses the body as MDX. The parser stops at the first thing that it cannot understand. To tell an author of all of
 * them at once, each broken stretch is reported, blanked out, and the body parsed again.
 */
export function parseMarkdown(body: string, reading: Reading): Parsed {
  const damaged: Place[] = [];
  const orphans = new Map<string, number>();
  let structureLost = false;
  let text = body;
  if ([nestsTooDeep, hasTooManyMarks, hasTooManyLists].some((isTooMuch) => isTooMuch(body, reading)))
    return { damaged, structureLost: true };
  const attempts = Math.min(MOST_ATTEMPTS, Math.max(2, Math.floor(MOST_CHARACTERS / body.length)));
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    try {
      const tree = attempt === 0 ? parseInPieces(text, parseMdx) : parseMdx(text);
      return { tree, damaged, structureLost };
    } catch (error) {
      if (!isTrouble(error)) {
        reportRiddle(text, reading);
        break;
      }
      const trouble = explainTrouble(error, text, reading.lines, orphans);
      if (trouble.message)
        reading.report(
          trouble.message.rule,
          reading.lines.place(...trouble.message.at),
          trouble.message.wording,
        );
      const before = text;
      for (const [start, end] of trouble.broken) {
        damaged.push(reading.lines.place(start, end));
        text = blank(text, start, end);
      }
      if (trouble.structural) structureLost = true;
      if (text === before) break;
    }
  }
  return { damaged, structureLost: true };
}

/** More broken places than this are told after the first ones are put right. Both limits keep the time small. */
const MOST_ATTEMPTS = 25;
const MOST_CHARACTERS = 400_000;

/** The time that the parser takes grows with the square of the marks at the start of a line, so many are refused before. */
function nestsTooDeep(body: string, reading: Reading): boolean {
  const marks = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])){12,}/m.exec(body);
  if (!marks) return false;
  reading.report('nested-too-deep', reading.lines.place(marks.index, marks.index + marks[0].length), {
    found: 'This line starts with many list or quote marks.',
    allowed: 'A line starts with one mark at most: “- ” or “1. ”.',
    fix: 'Delete the marks that are too many.',
  });
  return true;
}

/**
 * The parser failed without saying where: one of its own checks did not hold, as with a tag that opens inside an
 * underlined heading and is never closed. The author still needs an answer.
 */
function reportRiddle(text: string, reading: Reading): void {
  const start = Math.max(0, text.search(/\S/));
  reading.report('broken-tag', reading.lines.place(start, lineEnd(text, start)), {
    found: 'Somewhere from here on, tags and other signs do not fit together.',
    allowed: 'Each tag and its closing tag stand on lines of their own.',
    fix: 'Check that every tag is closed, and that no line of --- or === stands right below other words.',
  });
}

/** The tree of a body. Throws what the parser says of the first thing that it cannot understand. */
export function parseMdx(text: string): Root {
  return fromMarkdown(text, {
    extensions: [mdxJsx(), mdxExpression(), mdxMd()],
    mdastExtensions: [mdxJsxFromMarkdown(), mdxExpressionFromMarkdown()],
  });
}
