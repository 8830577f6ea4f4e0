import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'zod';
import type { FileTime } from './where-time-went.ts';

/** One part of `npm test`: a program with its arguments. */
export interface Stage {
  readonly name: string;
  /** What it checks, in a few words. */
  readonly about: string;
  readonly command: readonly string[];
  /** It has work for one core only, and runs beside the one after it. */
  readonly besideNext?: true;
  /** Why it has nothing to do here. It is said, and the stage is not run. */
  readonly leftOut?: string;
  /** Where vitest writes its own count. Without it the stage counts as one test. */
  readonly report?: string;
}

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

export const noTally: Tally = { passed: 0, failed: 0 };

export function addTallies(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}

export interface StageResult {
  readonly tally: Tally;
  readonly milliseconds: number;
  /** How long each of its test files took. */
  readonly files: readonly FileTime[];
}

/** Runs a stage, showing what it says as it says it, or at its end where it is not alone. */
export async function runStage(
  stage: Stage,
  root: string,
  { isAlone = true }: { readonly isAlone?: boolean } = {},
): Promise<StageResult> {
  if (stage.report !== undefined) rmSync(stage.report, { force: true });
  const started = performance.now();
  const succeeded = await runProgram(stage.command, root, isAlone);
  const milliseconds = performance.now() - started;
  const report = stage.report === undefined ? undefined : readReport(stage.report, root);
  return { tally: tallyOf(succeeded, report?.tally), milliseconds, files: report?.files ?? [] };
}

/**
 * A stage that failed counts at least one failure: a test file that cannot be loaded, or a crash, has no failed test
 * of its own.
 */
function tallyOf(succeeded: boolean, report: Tally | undefined): Tally {
  if (!report) return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  return succeeded ? report : { ...report, failed: Math.max(report.failed, 1) };
}

const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ name: z.string(), startTime: z.number(), endTime: z.number() })),
});

/** What vitest wrote. Absent where it did not come so far. */
function readReport(file: string, root: string): Omit<StageResult, 'milliseconds'> | undefined {
  try {
    const { numPassedTests, numFailedTests, testResults } = reportSchema.parse(
      JSON.parse(readFileSync(file, 'utf8')),
    );
    return {
      tally: { passed: numPassedTests, failed: numFailedTests },
      files: testResults.map(({ name, startTime, endTime }) => ({
        file: relative(root, name),
        milliseconds: endTime - startTime,
      })),
    };
  } catch {
    return undefined;
  }
}

function runProgram(
  [program = '', ...args]: readonly string[],
  cwd: string,
  isAlone: boolean,
): Promise<boolean> {
  return new Promise((resolve) => {
    const stdio = isAlone ? 'inherit' : 'pipe';
    // Programs that are started again and again, here and by tests, are compiled once.
    const env = { ...process.env, NODE_COMPILE_CACHE: join(cwd, '.clearstep', 'compiled') };
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', stdio, stdio] });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (words: Buffer) => void said.push(words));
    child.once('error', (error) => {
      console.error(error.message);
      resolve(false);
    });
    child.once('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      resolve(code === 0);
    });
  });
}
