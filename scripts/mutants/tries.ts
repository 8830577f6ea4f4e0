import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { chooseTests } from './choose-tests.ts';
import type { Mutant, Result, TestFile } from './mutant.ts';
import type { Answer, Order } from './worker.ts';

/**
 * Tries each mutant on the tests that pass it, until one of them fails. `tell` hears each result and the milliseconds of
 * processor time that it took. None is begun after `isOver` says so.
 */
export async function tryMutants(
  mutants: readonly Mutant[],
  tests: readonly TestFile[],
  start: () => Promise<Worker>,
  workers: number,
  tell: (result: Result, milliseconds: number) => void,
  isOver: () => boolean,
): Promise<Result[]> {
  const waiting = [...mutants];
  const results: Result[] = [];
  const work = async (): Promise<void> => {
    let worker = await start();
    for (let mutant = waiting.shift(); mutant && !isOver(); mutant = waiting.shift()) {
      const { result, worked } = await tryMutant(mutant, tests, worker);
      if (result.fate === 'timeout') {
        worker.stop();
        worker = await start();
      }
      results.push(result);
      tell(result, worked);
    }
    worker.stop();
  };
  await Promise.all(Array.from({ length: workers }, work));
  return results.toSorted((a, b) => Number(a.mutant.id) - Number(b.mutant.id));
}

async function tryMutant(
  mutant: Mutant,
  tests: readonly TestFile[],
  worker: Worker,
): Promise<{ readonly result: Result; readonly worked: number }> {
  let worked = 0;
  const chosen = chooseTests(mutant, tests);
  for (const { file, ids, hits, milliseconds } of chosen) {
    const answer = await worker.ask({
      test: file,
      ids,
      mutant: mutant.id,
      source: mutant.file,
      mostHits: hits * MORE_HITS + MORE_HITS,
      longest: Math.round(milliseconds * LONGER + START),
    });
    if (answer === undefined) return { result: { mutant, fate: 'timeout', by: file }, worked };
    if (!('worked' in answer)) throw new Error(JSON.stringify(answer));
    worked += answer.worked;
    if ('hangs' in answer) return { result: { mutant, fate: 'timeout', by: file }, worked };
    if (!answer.passes) return { result: { mutant, fate: 'killed', by: file }, worked };
  }
  return { result: { mutant, fate: chosen.length === 0 ? 'no-test' : 'survived' }, worked };
}

/** A hundred times as often as without a mutant is an endless loop, as Stryker has it. */
const MORE_HITS = 100;
/** So much more processor time than without a mutant, and so many milliseconds to start, is no longer only slow. */
const LONGER = 10;
const START = 10_000;
/** Milliseconds of the clock. Only what waits for something that never comes takes as long. */
const WITHOUT_ANSWER = 1_200_000;

/** A process of its own: what hangs there can be stopped. */
export interface Worker {
  /** Undefined: the worker fell over, or waits for something that never comes. */
  readonly ask: (order: Order) => Promise<Answer | undefined>;
  readonly stop: () => void;
}

export async function startWorker(root: string, sources: ReadonlyMap<string, string>): Promise<Worker> {
  // A group of its own, because whatever tests have started has to end with it.
  const child = fork(fileURLToPath(new URL('worker.ts', import.meta.url)), {
    detached: true,
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const stop = (): void => {
    process.off('exit', stop);
    stopGroup(child);
  };
  process.once('exit', stop);
  const ask = async (order: Order): Promise<Answer | undefined> => {
    const done = new AbortController();
    const { signal } = done;
    const late = AbortSignal.any([signal, AbortSignal.timeout(WITHOUT_ANSWER)]);
    const message = once(child, 'message', { signal: late }).then(([answer]) => answer as Answer);
    const end = once(child, 'exit', { signal }).then(() => undefined);
    child.send(order);
    return Promise.race([message, end])
      .catch(() => undefined)
      .finally(() => done.abort());
  };
  const ready = await ask({ root, sources: [...sources] });
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
