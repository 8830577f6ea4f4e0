/** Entries in one block of a character map, at most (ISO 32000-1, 9.10.3). */
const blockSize = 100;

/**
 * The ToUnicode map of a font: what each code says, several characters for a ligature. Screen readers, search and
 * copying all read it (ISO 14289-1, 7.21.7). Codes without text are left out.
 */
export function toUnicodeMap(texts: readonly string[]): string {
  const entries = texts.flatMap((text, code) => (text ? [`<${hexadecimal(code)}> <${utf16(text)}>`] : []));
  const lines = [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <ffff>',
    'endcodespacerange',
  ];
  for (let at = 0; at < entries.length; at += blockSize) {
    const block = entries.slice(at, at + blockSize);
    lines.push(`${block.length} beginbfchar`, ...block, 'endbfchar');
  }
  lines.push('endcmap', 'CMapName currentdict /CMap defineresource pop', 'end', 'end');
  return lines.join('\n');
}

function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, at) => hexadecimal(text.charCodeAt(at))).join('');
}

function hexadecimal(value: number): string {
  return value.toString(16).padStart(4, '0');
}
