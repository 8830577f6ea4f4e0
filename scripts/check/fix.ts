import type { Message, Replacement } from '../../src/model/message.ts';

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
 * Puts in every replacement that is right in every sentence, and changes nothing else. Works from the end of the text
 * to its start, so that the places of the others stay true. Of two that overlap only the later one in the text is put
 * in; the other is found again by the next check.
 */
export function applyFixes(source: string, messages: readonly Message[]): Fixed {
  const replacements = messages
    .flatMap(({ replacement }) => replacement ?? [])
    .filter(({ place }) => isWords(source.slice(place.start.offset, place.end.offset)))
    .toSorted((a, b) => b.place.start.offset - a.place.start.offset);
  let text = source;
  let untouched = source.length;
  const changes: Change[] = [];
  for (const replacement of replacements) {
    const { start, end } = replacement.place;
    if (end.offset > untouched) continue;
    const before = source.slice(start.offset, end.offset);
    const stretch = withSpaceAfter(replacement, source);
    text = text.slice(0, start.offset) + replacement.text + text.slice(stretch);
    untouched = start.offset;
    changes.unshift({ line: start.line, before, after: replacement.text });
  }
  return { text, changes };
}

/** Nothing (words are put in between), words, times, spaces, and signs such as `&amp;`. Never a tag or the marks of bold words, which a replacement would lose. */
function isWords(text: string): boolean {
  return /^(?:[\p{L}\p{N}\p{M}\s'’&.:-]|&[#\w]+;)*$/u.test(text);
}

/** Words that go leave no second space behind. */
function withSpaceAfter({ place, text }: Replacement, source: string): number {
  const { offset } = place.end;
  return text === '' && source[offset] === ' ' ? offset + 1 : offset;
}
