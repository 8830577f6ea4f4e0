/**
 * # Times that everybody reads the same way
 *
 * Write 2:30pm, not 14:30 or “half past two in the afternoon”. “Noon” and “midnight” alone are not clear: write
 * “12 noon” or “12 midnight”.
 *
 * Source: W12 (our own starting value, as Inclusion Europe advises).
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="clock">
 * Come at 14:30.
 * </Point>
 * ```
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="clock">
 * Come at noon.
 * </Point>
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```mdx
 * <Point picture="clock">
 * Come at 2:30pm.
 * The break is at 12 noon.
 * </Point>
 * ```
 */
import { quote } from './engine/wording.ts';
import type { CheckedRule } from './rule.ts';

export const timeForm: CheckedRule = {
  id: 'time-form',
  severity: 'error',
  languages: ['en'],
  check: ({ passages }) =>
    passages
      .filter(({ text }) => /\d|noon|mid/i.test(text))
      .flatMap((passage) =>
        forms.flatMap(({ pattern, fix }) =>
          [...passage.text.matchAll(pattern)].map(({ 0: found, index }) => ({
            place: passage.place(index, index + found.length),
            found: `The time is written ${quote(found)}.`,
            allowed: 'A time in one form: 9am, 2:30pm, 12 noon.',
            fix: fix(found),
          })),
        ),
      ),
};

const forms: readonly { readonly pattern: RegExp; readonly fix: (found: string) => string }[] = [
  { pattern: /(?<![\d:.])(?:1[3-9]|2[0-3]|0\d|00)[:.][0-5]\d(?![\d:%]|\s?[ap]\.?m)/g, fix: twelveHours },
  { pattern: /(?<![\d:.])(?:[01]\d|2[0-3])[0-5]\d\s?(?:hrs|hours)\b/g, fix: twelveHours },
  {
    pattern: /(?<!\b12 )\b(?:noon|midday|midnight)\b/gi,
    fix: (found) => `Write “12 ${found.toLowerCase() === 'midnight' ? 'midnight' : 'noon'}”.`,
  },
];

function twelveHours(found: string): string {
  const digits = found.replace(/\D/g, '');
  const hour = Number(digits.slice(0, -2));
  const minutes = digits.slice(-2);
  return `Write “${hour % 12 || 12}${minutes === '00' ? '' : `:${minutes}`}${hour < 12 ? 'am' : 'pm'}”.`;
}
