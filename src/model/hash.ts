/**
 * 8 letters and digits that change when the text changes: FNV-1a with 32 bits over UTF-16 units
 * (https://datatracker.ietf.org/doc/draft-eastlake-fnv/). It finds changes; it is no protection against somebody who
 * wants to forge one.
 */
export function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}
