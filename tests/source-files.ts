import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = fileURLToPath(new URL('..', import.meta.url));

export interface SourceFile {
  /** From the project's folder: `src/model/read.ts`. */
  readonly file: string;
  /** What it imports, relative ones as paths from the project's folder. */
  readonly imports: readonly string[];
}

/** Every source file below `folder` with its imports, types and `import()` too. */
export function sourceFiles(folder: string): SourceFile[] {
  const files = globSync(`${folder}/**/*.{ts,astro,mdx}`, { cwd: root, exclude: ['**/node_modules'] }).map(
    (file) => file.replaceAll('\\', '/'),
  );
  return files.toSorted().map((file) => ({ file, imports: importsOf(file, readText(file)) }));
}

export function importsOf(file: string, text: string): string[] {
  const codes = file.endsWith('.astro') ? astroCode(text) : [file.endsWith('.mdx') ? mdxImports(text) : text];
  const names = codes.flatMap((code) =>
    ts.preProcessFile(code, true, true).importedFiles.map((each) => each.fileName),
  );
  return names.map((name) => (name.startsWith('.') ? posix.join(dirname(file), name) : name));
}

/** The code fence and the scripts of an Astro component. */
function astroCode(text: string): string[] {
  const fence = /^---\n(.*?)\n---/su.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script\b[^>]*>(.*?)<\/script>/gsu)].map((match) => match[1] ?? '');
  return [fence, ...scripts];
}

function mdxImports(text: string): string {
  return (text.match(/^(?:import|export) .*$/gmu) ?? []).join('\n');
}

/** Every file that git keeps, save what has been deleted and not yet committed. */
export function trackedFiles(): string[] {
  const list = (...flags: string[]): string[] =>
    execFileSync('git', ['ls-files', '-z', ...flags], { cwd: root, encoding: 'utf8' })
      .split('\0')
      .filter(Boolean);
  const deleted = new Set(list('--deleted'));
  return list().filter((file) => !deleted.has(file));
}

export function readText(file: string): string {
  return readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
}
