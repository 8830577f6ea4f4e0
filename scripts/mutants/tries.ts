import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Mutant, Result, TestFile } from './mutant.ts';
import type { Trial } from './run-tests.ts';
import type { Answer, Order } from './worker.ts';

/** Tries each mutant on the tests that pass it, the quickest first, until one of them fails. `tell` hears each result. */
export async function tryMutants(
  mutants: readonly Mutant[],
  tests: readonly TestFile[],
  start: () => Promise<Worker>,
  workers: number,
  tell: (result: Result) => void,
): Promise<Result[]> {
  const waiting = [...mutants];
  const results: Result[] = [];
  const byTime = tests.toSorted((a, b) => a.milliseconds - b.milliseconds);
  const work = async (): Promise<void> => {
    let worker = await start();
    for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
      const result = await tryMutant(mutant, byTime, worker);
      if (result.fate === 'timeout') worker = await start();
      results.push(result);
      tell(result);
    }
    worker.stop();
  };
  await Promise.all(Array.from({ length: workers }, work));
  return results.toSorted((a, b) => Number(a.mutant.id) - Number(b.mutant.id));
}

async function tryMutant(mutant: Mutant, tests: readonly TestFile[], worker: Worker): Promise<Result> {
  const passing = tests.filter(({ hits }) => hits[mutant.id] !== undefined);
  for (const { file, hits, milliseconds } of passing) {
    const mostHits = (hits[mutant.id] ?? 0) * MORE_HITS + MORE_HITS;
    const longest = Math.round(milliseconds * LONGER + START);
    const trial: Trial = { test: file, mutant: mutant.id, source: mutant.file, mostHits };
    const answer = await worker.ask(trial, longest);
    if (answer === undefined) return { mutant, fate: 'timeout', by: file };
    if (!('passes' in answer)) throw new Error(JSON.stringify(answer));
    if (!answer.passes) return { mutant, fate: 'killed', by: file };
  }
  return { mutant, fate: passing.length === 0 ? 'no-test' : 'survived' };
}

/** A hundred times as often as without a mutant is an endless loop, as Stryker has it. */
const MORE_HITS = 100;
/** So much longer than without a mutant, and so many milliseconds to start, is no longer only slow. */
const LONGER = 10;
const START = 30_000;

/** A process of its own: what hangs there can be stopped. */
export interface Worker {
  /** Undefined: no answer came in time, in milliseconds, and the worker was stopped. */
  readonly ask: (order: Order, longest: number) => Promise<Answer | undefined>;
  readonly stop: () => void;
}

export async function startWorker(root: string, sources: ReadonlyMap<string, string>): Promise<Worker> {
  // A group of its own, because the threads of vitest have to end with it.
  const child = fork(fileURLToPath(new URL('worker.ts', import.meta.url)), {
    detached: true,
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const stop = (): void => stopGroup(child);
  process.once('exit', stop);
  const ask = async (order: Order, longest: number): Promise<Answer | undefined> => {
    const late = AbortSignal.timeout(longest);
    const answer = once(child, 'message', { signal: late }).then(([message]) => message as Answer);
    child.send(order);
    return answer.catch((error: unknown) => {
      if (!late.aborted) throw error;
      stop();
      return undefined;
    });
  };
  const ready = await ask({ root, sources: [...sources] }, START * LONGER);
  if (ready === undefined || !('ready' in ready)) throw new Error(`No worker: ${JSON.stringify(ready)}`);
  return { ask, stop };
}

function stopGroup({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
