import { Worker } from 'node:worker_threads';
import { fileURLToPath } from 'node:url';
import type { PoolRunnerInitializer, PoolWorker } from 'vitest/node';

export interface KeptThread {
  readonly pool: PoolRunnerInitializer;
  /** Ends the thread. Until then it keeps the process alive. */
  readonly end: () => Promise<void>;
}

/**
 * A pool of vitest whose one thread lives on from run to run. Packages stay loaded in it; the tests and the code are loaded
 * anew for each test file, as in any run of vitest, so that nothing a mutant has left behind is seen by the next.
 * The packages are those that authors run: without the checks of themselves that they make for developers.
 */
export function keptThread(): KeptThread {
  let kept: Worker | undefined;
  const pool: PoolRunnerInitializer = {
    name: 'kept-thread',
    createPoolWorker: (): PoolWorker => {
      const isNew = kept === undefined;
      const thread = kept ?? new Worker(fileURLToPath(new URL('thread.ts', import.meta.url)));
      if (isNew)
        thread.once('exit', () => {
          kept = undefined;
        });
      kept = thread;
      const listeners: [string, (...args: unknown[]) => void][] = [];
      return {
        name: 'kept-thread',
        on: (event, callback) => {
          listeners.push([event, callback]);
          thread.on(event, callback);
        },
        off: (event, callback) => thread.off(event, callback),
        send: (message) => {
          if (message.type === 'stop') answer(thread, 'stopped');
          else if (message.type === 'start' && !isNew) answer(thread, 'started');
          else thread.postMessage(message, []);
        },
        deserialize: (data) => data,
        start: async () => undefined,
        stop: async () => {
          for (const [event, callback] of listeners) thread.off(event, callback);
        },
      };
    },
  };
  return { pool, end: async () => void (await kept?.terminate()) };
}

/** What the thread would say if it had been started or stopped. */
function answer(thread: Worker, type: 'started' | 'stopped'): void {
  queueMicrotask(() => thread.emit('message', { __vitest_worker_response__: true, type }));
}
