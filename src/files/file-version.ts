import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';

/**
 * What is in a file, as 8 letters and digits: the start of its SHA-256. Line ends of text do not count, so that it is the
 * same on every machine. Read once, and again when the file was saved. Absent: it cannot be read, which whoever opens it says.
 */
export function fileVersion(file: string): string | undefined {
  try {
    const { mtimeMs, size } = statSync(file);
    const known = versions.get(file);
    if (known?.mtimeMs === mtimeMs && known.size === size) return known.version;
    const bytes = readFileSync(file);
    const content = file.endsWith('.svg') ? bytes.toString('utf8').replaceAll('\r\n', '\n') : bytes;
    const version = createHash('sha256').update(content).digest('hex').slice(0, 8);
    versions.set(file, { mtimeMs, size, version });
    return version;
  } catch {
    return undefined;
  }
}

const versions = new Map<
  string,
  { readonly mtimeMs: number; readonly size: number; readonly version: string }
>();
