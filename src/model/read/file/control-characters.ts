import type { Reading } from '../common/reading.ts';

/**
 * Reports characters that cannot be seen or printed and returns the text with a space for each. Tab and line ends
 * are text; a line end of the old Mac sort (CR alone) becomes LF, because YAML 1.2 parsers differ on it. The
 * bidirectional controls can make a line look different from what it says; text direction comes from the language,
 * never from them.
 */
export function blankControlCharacters(reading: Reading): string {
  const firsts = new Map<string, number>();
  const counts = new Map<string, number>();
  const text = reading.text.replace(/\r(?!\n)/g, '\n');
  const visible = text.replace(HIDDEN, (character, offset: number) => {
    if (offset === 0 && character === BYTE_ORDER_MARK) return ' ';
    if (!firsts.has(character)) firsts.set(character, offset);
    counts.set(character, (counts.get(character) ?? 0) + 1);
    return ' ';
  });
  for (const [character, offset] of firsts)
    reportHidden(character, offset, counts.get(character) ?? 1, reading);
  return visible;
}

function reportHidden(character: string, offset: number, count: number, reading: Reading): void {
  const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  const more = count > 1 ? `, and in ${count - 1} more ${count === 2 ? 'place' : 'places'}` : '';
  reading.report('hidden-character', reading.lines.place(offset, offset + 1), {
    found: `There is a character here that nobody can see (${code})${more}. It often comes from copying out of another program.`,
    allowed: 'Letters, numbers, signs, spaces and line ends.',
    fix:
      count > 1
        ? 'Delete the characters around this place and type them again. Then look for the next: this message moves on to it.'
        : 'Delete the characters around this place and type them again.',
  });
}

const BYTE_ORDER_MARK = '\uFEFF';

// The pattern names control characters because they are what it looks for.
const HIDDEN =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B\u2028\u2029\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
