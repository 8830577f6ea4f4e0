import type { Place } from '../model/document.ts';
import type { Message, Replacement } from '../model/message.ts';
import { type Edit, splice } from '../model/splice.ts';

/** What replacing did to the text of one file. */
export interface Fixed {
  readonly text: string;
  readonly changes: readonly Change[];
}

export interface Change {
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/**
 * Puts in every replacement that is right in every sentence and every mend, and changes nothing else. Of two that overlap only the later one in the text
 * is put in; the other is found again by the next check. A mend of several signs is put in whole or not at all.
 */
export function applyFixes(source: string, messages: readonly Message[]): Fixed {
  const fixes = messages.flatMap((message) => fixesOf(message, source)).toSorted((a, b) => b.end - a.end);
  const taken: Fix[] = [];
  for (const fix of fixes) if (!taken.some((other) => overlaps(fix, other))) taken.push(fix);
  const replacements = taken
    .flatMap((fix) => fix.replacements)
    .toSorted((a, b) => b.place.start.offset - a.place.start.offset);
  const text = splice(
    source,
    replacements.map((each) => editOf(each, source)),
  );
  return { text, changes: replacements.toReversed().map((each) => changeOf(each, source)) };
}

/** What belongs together, and the last offset that it changes. */
interface Fix {
  readonly replacements: readonly Replacement[];
  readonly end: number;
}

function fixesOf({ replacement, mend = [] }: Message, source: string): Fix[] {
  const words = replacement && isWords(textAt(replacement.place, source)) ? [[replacement]] : [];
  return [...words, ...(mend.length > 0 ? [mend] : [])].map((replacements) => ({
    replacements,
    end: Math.max(...replacements.map(({ place }) => place.end.offset)),
  }));
}

function overlaps(fix: Fix, other: Fix): boolean {
  return fix.replacements.some(({ place: a }) =>
    other.replacements.some(({ place: b }) => a.start.offset < b.end.offset && b.start.offset < a.end.offset),
  );
}

function changeOf({ place, text }: Replacement, source: string): Change {
  return { line: place.start.line, before: textAt(place, source), after: text };
}

function textAt({ start, end }: Place, source: string): string {
  return source.slice(start.offset, end.offset);
}

/** Nothing (words are put in between), words, times, spaces, and signs such as `&amp;`. Never a tag or the marks of bold words, which a replacement would lose. */
function isWords(text: string): boolean {
  return /^(?:[\p{L}\p{N}\p{M}\s'’&.:-]|&[#\w]+;)*$/u.test(text);
}

/** Words that go leave no second space behind. */
function editOf({ place, text }: Replacement, source: string): Edit {
  const { offset } = place.end;
  const end = text === '' && source[offset] === ' ' ? offset + 1 : offset;
  return { start: place.start.offset, end, text };
}
