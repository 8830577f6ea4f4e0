import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TestFile } from './mutant.ts';

/**
 * What the run without a mutant found, kept at `path` for the next piece of the same draw: it takes minutes, and is the
 * same while no source, no test and no package has changed.
 */
export async function firstRun(
  path: string,
  root: string,
  drawn: readonly string[],
  run: () => Promise<TestFile[]>,
): Promise<readonly TestFile[]> {
  const state = stateOf(root, drawn);
  const kept = read(path);
  if (kept?.state === state) return kept.tests;
  const tests = await run();
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify({ state, tests } satisfies KeptRun));
  return tests;
}

interface KeptRun {
  readonly state: string;
  readonly tests: readonly TestFile[];
}

/** Undefined as well when it was cut off while it was written. */
function read(path: string): KeptRun | undefined {
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as KeptRun;
  } catch {
    return undefined;
  }
}

function stateOf(root: string, drawn: readonly string[]): string {
  const hash = createHash('sha256').update(drawn.join(' '));
  const files = globSync(['src/**/*.*', 'tests/**/*.*', 'scripts/mutants/*.ts', 'package-lock.json'], {
    cwd: root,
  });
  for (const file of files.toSorted())
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)));
  return hash.digest('hex');
}
