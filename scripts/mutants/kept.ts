import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { keyOf } from './draw.ts';
import type { Fate, Mutant, Result } from './mutant.ts';

/** Mutants that tests noticed in an earlier run: what became of each, by which test file, and what stood in the files. */
export type Kept = Readonly<
  Record<string, { readonly fate: Fate; readonly by: string; readonly files: string }>
>;

/** What earlier runs found. Nothing, when there was none. */
export function readKept(path: string): Kept {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Kept) : {};
}

/** Adds what a run found to what earlier ones did. */
export function keep(path: string, results: readonly Result[], root: string): void {
  const found = results.flatMap(({ mutant, fate, by }) =>
    by === undefined ? [] : [[keyOf(mutant), { fate, by, files: filesOf(mutant, by, root) }] as const],
  );
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify({ ...readKept(path), ...Object.fromEntries(found) }));
}

/** A mutant that was noticed still is, as long as neither its file nor the test file has changed. */
export function stillNoticed(mutant: Mutant, kept: Kept, root: string): Result | undefined {
  const before = kept[keyOf(mutant)];
  if (!before || before.files !== filesOf(mutant, before.by, root)) return undefined;
  return { mutant, fate: before.fate, by: before.by };
}

function filesOf({ file }: Mutant, by: string, root: string): string {
  const hash = createHash('sha256');
  for (const each of [file, by]) {
    const path = join(root, each);
    hash.update(existsSync(path) ? readFileSync(path) : '').update('\0');
  }
  return hash.digest('hex');
}
