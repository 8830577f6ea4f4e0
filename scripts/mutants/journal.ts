import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { keyOf } from './draw.ts';
import type { Fate, Mutant, Result } from './mutant.ts';
import { readWholeLines } from './whole-lines.ts';

/** What became of every mutant that was ever tried, a line each, so that a run that is cut off loses nothing. */
export interface Journal {
  /** What is known of a mutant, as long as nothing has changed that it depends on. */
  readonly known: (mutant: Mutant) => Result | undefined;
  /** What became of a mutant when it was first tried. */
  readonly first: (mutant: Mutant) => Fate | undefined;
  readonly add: (result: Result, milliseconds: number) => void;
  /** Milliseconds of processor time that these mutants took, all tries together. */
  readonly timeOf: (mutants: readonly Mutant[]) => number;
}

interface Line {
  readonly key: string;
  readonly fate: Fate;
  readonly by?: string;
  /** Hash of what stood in the files that the result depends on. */
  readonly files: string;
  readonly milliseconds: number;
}

/**
 * Opens the journal at `path`; `tests` are the files that could notice a mutant. One that was noticed still is while its
 * file and the test file that noticed it are the same. One that survived still does while its file and all test files are.
 */
export function openJournal(path: string, root: string, tests: readonly string[]): Journal {
  const lines = new Map<string, Line[]>();
  const enter = (line: Line): void => void lines.set(line.key, [...(lines.get(line.key) ?? []), line]);
  for (const line of readWholeLines(path)) enter(JSON.parse(line) as Line);
  const texts = new Map<string, Buffer>();
  const textOf = (file: string): Buffer => {
    const text = texts.get(file) ?? (existsSync(join(root, file)) ? readFileSync(join(root, file)) : empty);
    texts.set(file, text);
    return text;
  };
  const hashOf = (files: readonly string[]): string => {
    const hash = createHash('sha256');
    for (const file of files) hash.update(textOf(file)).update('\0');
    return hash.digest('hex');
  };
  const ofAllTests = hashOf(tests);
  const dependsOn = ({ file }: Mutant, by: string | undefined): string =>
    by === undefined ? hashOf([file]) + ofAllTests : hashOf([file, by]);

  return {
    known: (mutant) => {
      const last = lines.get(keyOf(mutant))?.at(-1);
      if (!last || last.files !== dependsOn(mutant, last.by)) return undefined;
      return { mutant, fate: last.fate, ...(last.by !== undefined && { by: last.by }) };
    },
    first: (mutant) => lines.get(keyOf(mutant))?.[0]?.fate,
    add: ({ mutant, fate, by }, milliseconds) => {
      const files = dependsOn(mutant, by);
      const line = { key: keyOf(mutant), fate, ...(by !== undefined && { by }), files, milliseconds };
      enter(line);
      mkdirSync(dirname(path), { recursive: true });
      appendFileSync(path, `${JSON.stringify(line)}\n`);
    },
    timeOf: (mutants) =>
      mutants
        .flatMap((mutant) => lines.get(keyOf(mutant)) ?? [])
        .reduce((sum, { milliseconds }) => sum + milliseconds, 0),
  };
}

/** Forgets all that was tried. */
export function forgetJournal(path: string): void {
  rmSync(path, { force: true });
}

const empty = Buffer.alloc(0);
