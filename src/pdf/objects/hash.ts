const prime = 0x01000193;

/**
 * 32 hexadecimal digits that change with the content, for ids that must be the same for the same document. Four sums
 * in the manner of FNV-1a, each fed by the one before it, over four bytes at a time; not for secrets.
 */
export function hashBytes(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let a = 0x811c9dc5;
  let b = 0x2f0b4c47;
  let c = 0x6a09e667;
  let d = bytes.length;
  for (let at = 0; at < bytes.length; at += 4) {
    const value = at + 4 <= bytes.length ? view.getUint32(at) : lastBytes(bytes, at);
    a = Math.imul(a ^ value, prime);
    b = Math.imul(b ^ a ^ (a >>> 15), prime);
    c = Math.imul(c ^ b ^ (b >>> 13), prime);
    d = Math.imul(d ^ c ^ (c >>> 16), prime);
  }
  return [a, b, c, d].map((sum) => (sum >>> 0).toString(16).padStart(8, '0')).join('');
}

export function hashText(text: string): string {
  return hashBytes(new TextEncoder().encode(text));
}

function lastBytes(bytes: Uint8Array, at: number): number {
  return bytes.subarray(at).reduce((value, byte) => (value << 8) | byte, 0);
}
