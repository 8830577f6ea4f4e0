/** A quoted piece of the author's text, short enough for a message and on one line. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const letters = Array.from(line);
  return `“${letters.length > 60 ? `${letters.slice(0, 57).join('')}...` : line}”`;
}

/** `“a”, “b” or “c”`. */
export function eitherOf(words: readonly string[]): string {
  const quoted = words.map((word) => `“${word}”`);
  if (quoted.length < 2) return quoted.join('');
  return `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}

/** `1 word`, `2 words`. */
export function plural(count: number, name: string): string {
  return `${count} ${name}${count === 1 ? '' : 's'}`;
}

/** The replacement for some words with the capital letter that they had. */
export function withCapitalOf(original: string, replacement: string): string {
  const first = original.charAt(0);
  const isCapital = first !== first.toLowerCase();
  return isCapital ? capital(replacement) : replacement;
}

/** A text with a capital letter at its start. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
