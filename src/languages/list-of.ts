/**
 * Names and labels in a row: "England and Wales". In Welsh "a" changes the first letter of the word behind it, or is
 * "ac", and Unicode's lists say "a(c)": there they stand with commas alone.
 */
export function listOf(tag: string, items: readonly string[]): string {
  return new Intl.ListFormat(tag, { type: tag === 'cy' ? 'unit' : 'conjunction' }).format(items);
}
