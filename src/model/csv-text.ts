/**
 * Lines as CSV (RFC 4180). It starts with the mark of UTF-8, without which spreadsheets tear letters other than English
 * ones apart.
 */
export function csvText(lines: readonly (readonly string[])[]): string {
  return `\uFEFF${lines.map((cells) => cells.map(cellSource).join(',')).join('\r\n')}\r\n`;
}

/** A cell without the apostrophe that was written before it: the answer “-” is the same again when it is counted. */
export function unguarded(cell: string): string {
  return cell.replace(/^'(?='*[=+\-@\t])/u, '');
}

/**
 * A cell that a spreadsheet would take for a formula stands behind an apostrophe (OWASP, CSV injection). One that has an
 * apostrophe before such a sign gets one more, so that its own is not taken away.
 */
export function cellSource(cell: string): string {
  const safe = /^'*[=+\-@\t]/u.test(cell) ? `'${cell}` : cell;
  return /[",;\t\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
