/**
 * A name in the form in which names are compared: small letters, straight quotes, one space between words, no
 * hyphens, no full stop. `Washing-Up ` and `washing up` are the same name.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\s_\-–—]+/g, ' ')
    .replace(/\s*\/\s*/g, ' / ')
    .replace(/^\s+|[\s.]+$/g, '');
}

/** Every way to write a name: whole, without what stands in brackets, and each part between spaced slashes. */
export function namesWithin(name: string): string[] {
  const whole = foldName(name);
  const bare = foldName(whole.replace(/\s*\([^)]*\)/g, ''));
  const parts = / \/ /.test(name) ? whole.split(' / ').flatMap((part) => [part, withoutBrackets(part)]) : [];
  return [...new Set([whole, bare, ...parts].filter((part) => part !== ''))];
}

function withoutBrackets(name: string): string {
  return foldName(name.replace(/\s*\([^)]*\)/g, ''));
}
