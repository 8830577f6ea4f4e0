/**
 * Reads a table of data, one row a line: `obtain: get | ask for`. The key is in lower case; answers stand best first.
 * An empty answer side means "leave it out". Throws on a line without a colon or a key given twice: our own bug.
 */
export function readTable(text: string): Record<string, readonly string[]> {
  const table: Record<string, readonly string[]> = {};
  for (const line of text.trim().split('\n')) {
    const at = line.indexOf(': ') >= 0 ? line.indexOf(': ') : line.trimEnd().length - 1;
    if (line[at] !== ':') throw new Error(`A row of word data needs a colon: ${line.trim()}`);
    const key = line.slice(0, at).trim();
    if (Object.hasOwn(table, key)) throw new Error(`A row of word data stands twice: ${key}`);
    table[key] = line
      .slice(at + 1)
      .split('|')
      .map((answer) => answer.trim());
  }
  return table;
}

/** The same with one answer a row. */
export function readPairs(text: string): Record<string, string> {
  const pairs = Object.entries(readTable(text)).map(([key, answers]) => [key, answers[0] ?? '']);
  return Object.fromEntries(pairs) as Record<string, string>;
}
