import { startTester, type Tester, type Trial } from './run-tests.ts';

/** What the runner asks of a worker: first to start, then one test file after the other. */
export type Order =
  | { readonly root: string; readonly sources: readonly (readonly [string, string])[] }
  | (Trial & {
      /** Milliseconds of processor time after which the tests hang. */
      readonly longest: number;
    });

/** The answer to each order. */
export type Answer =
  | { readonly ready: true }
  | { readonly passes: boolean }
  | { readonly hangs: true }
  | { readonly problem: string };

let tester: Tester | undefined;

process.on('message', (order: Order) => {
  void obey(order)
    .catch((error: unknown): Answer => ({ problem: String(error) }))
    .then((answer) => process.send?.(answer));
});
// Whoever asked has gone, and a thread of tests may hang.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));

async function obey(order: Order): Promise<Answer> {
  if ('sources' in order) {
    tester = await startTester(order.root, new Map(order.sources));
    return { ready: true };
  }
  if (!tester) throw new Error('No tests have been started.');
  const tests = tester.passes(order).then((passes): Answer => ({ passes }));
  return Promise.race([tests, hanging(order.longest, tests)]);
}

/** Counts processor time, because by the clock everything seems to hang on a machine that is busy with other things. */
async function hanging(longest: number, tests: Promise<Answer>): Promise<Answer> {
  const start = process.cpuUsage();
  return new Promise((resolve) => {
    const watch = setInterval(() => {
      const { user, system } = process.cpuUsage(start);
      if ((user + system) / 1000 > longest) resolve({ hangs: true });
    }, 500);
    const stop = (): void => clearInterval(watch);
    tests.then(stop, stop);
  });
}
