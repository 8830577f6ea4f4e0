import type { Reading } from './reading.ts';

/**
 * Reports characters that cannot be seen or printed and returns the text with a space for each. Tab and line ends
 * are text; a line end of the old Mac sort (CR alone) becomes LF, because YAML 1.2 parsers differ on it. The bidirectional controls can make a line look different from what it says; text direction comes from
 * the language, never from them.
 */
export function blankControlCharacters(reading: Reading): string {
  const seen = new Set<string>();
  const text = reading.text.replace(/\r(?!\n)/g, '\n');
  return text.replace(HIDDEN, (character, offset: number) => {
    if (offset === 0 && character === BYTE_ORDER_MARK) return ' ';
    if (!seen.has(character)) {
      seen.add(character);
      const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
      reading.report('hidden-character', reading.lines.place(offset, offset + 1), {
        found: `There is a character here that nobody can see (${code}). It often comes from copying out of another program.`,
        allowed: 'Letters, numbers, signs, spaces and line ends.',
        fix: 'Delete the characters around this place and type them again.',
      });
    }
    return ' ';
  });
}

const BYTE_ORDER_MARK = '\uFEFF';

// The pattern names control characters because they are what it looks for.
const HIDDEN =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B\u2028\u2029\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
