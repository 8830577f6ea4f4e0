/** A file as an address that holds it (RFC 2397). It needs nothing of Node: these pictures are laid out in browsers, too. */
export function dataAddress(type: string, file: Uint8Array | string): string {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return `data:${type};base64,${btoa(binary)}`;
}

/** As many arguments as every engine takes. */
const CHUNK = 8192;
