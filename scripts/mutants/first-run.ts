import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from './files-below.ts';
import type { TestFile } from './mutant.ts';
import { readWholeLines } from './whole-lines.ts';

/**
 * What the run without a mutant found, a line for each test file, kept at `path` for the next piece of the same draw: it
 * takes minutes, and is the same while no source, no test and no package has changed. Undefined: `isOver` said so before
 * all files were run.
 */
export async function firstRun(
  path: string,
  state: string,
  files: readonly string[],
  run: (file: string) => Promise<TestFile>,
  isOver: () => boolean,
): Promise<readonly TestFile[] | undefined> {
  const kept = read(path, state);
  if (kept.length === 0) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${state}\n`);
  }
  for (const file of files) {
    if (kept.some((each) => each.file === file)) continue;
    if (isOver()) return undefined;
    const found = await run(file);
    appendFileSync(path, `${JSON.stringify(found)}\n`);
    kept.push(found);
  }
  return kept;
}

/** All that the first run depends on: the draw, the sources, the tests and the packages. */
export function stateOf(root: string, drawn: readonly string[]): string {
  const hash = createHash('sha256').update(drawn.join(' '));
  const patterns = ['src/**/*.*', 'tests/**/*.*', 'scripts/mutants/*.ts', 'package-lock.json'];
  for (const file of filesBelow(root, patterns))
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function read(path: string, state: string): TestFile[] {
  const [first, ...lines] = readWholeLines(path);
  return first === state ? lines.map((line) => JSON.parse(line) as TestFile) : [];
}
