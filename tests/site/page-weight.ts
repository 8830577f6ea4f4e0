import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes that a browser loads before anybody does anything, as a host sends them: words compressed, letters as they are. */
export interface PageWeight {
  readonly script: number;
  /** With the page itself, its styles and its letters; without pictures. */
  readonly all: number;
}

/** What a page of a finished site weighs: itself, and all that it names in its code and that a script of it imports. */
export function weigh(folder: string, address: string): PageWeight {
  const html = readFileSync(path.join(folder, address, 'index.html'), 'utf8');
  const named = (pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, file = '']) => file);
  const scripts = withImports(folder, named(/<script[^>]* src="([^"]+)"/gu));
  const styles = named(/<link rel="stylesheet" href="([^"]+)"(?![^>]* disabled)/gu);
  const letters = named(/<link rel="preload" href="([^"]+\.woff2)"/gu);
  const sizeOf = (files: Iterable<string>, send: (bytes: Buffer) => number): number =>
    [...new Set(files)].reduce((sum, file) => sum + send(readFileSync(path.join(folder, file))), 0);
  const compressed = (bytes: Buffer): number => gzipSync(bytes).length;
  const script = sizeOf(scripts, compressed);
  const rest = sizeOf(styles, compressed) + sizeOf(letters, ({ length }) => length);
  return { script, all: compressed(Buffer.from(html)) + script + rest };
}

/** Scripts and what they import at once. What they import later, when somebody wants it, is left out. */
function withImports(folder: string, first: readonly string[]): Set<string> {
  const found = new Set<string>();
  const waiting = [...first];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const text = readFileSync(path.join(folder, file), 'utf8');
    for (const [, imported = ''] of text.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/gu))
      waiting.push(path.posix.join(path.posix.dirname(file), imported));
  }
  return found;
}
