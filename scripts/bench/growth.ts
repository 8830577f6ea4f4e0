import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Run } from './print-many.ts';

/** How the press does with more and more documents. */
export interface Growth {
  readonly runs: readonly GrowthRun[];
  /** Papers, phone pictures and link previews together. */
  readonly everything: Run;
}

export interface GrowthRun {
  /** Nothing was remembered. */
  readonly cold: Run;
  /** The same again after a change to one document. */
  readonly changed: Run;
}

/** Prints generated documents in every edition, `counts` of them one after the other, each in a process of its own. */
export function measureGrowth(counts: readonly number[], say: (words: string) => void): Growth {
  const runs = counts.map((count) =>
    withFolder((folder): GrowthRun => {
      say(`Printing ${count} documents in all editions ...`);
      return { cold: printMany(count, folder), changed: printMany(count, folder, 'changed') };
    }),
  );
  const everything = withFolder((folder) => {
    say('Printing 100 documents with phone pictures and link previews ...');
    return printMany(100, folder, 'everything');
  });
  return { runs, everything };
}

function printMany(count: number, folder: string, ...words: readonly string[]): Run {
  const script = fileURLToPath(new URL('print-many.ts', import.meta.url));
  const output = execFileSync(process.execPath, [script, String(count), folder, ...words], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const run = JSON.parse(output) as Run;
  if (run.refused > 0) throw new Error(`${run.refused} papers of generated documents could not be made.`);
  return run;
}

function withFolder<Result>(work: (folder: string) => Result): Result {
  const folder = mkdtempSync(path.join(tmpdir(), 'clearstep-bench-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
