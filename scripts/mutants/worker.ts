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
  | ({ readonly passes: boolean } & Work)
  | ({ readonly hangs: true } & Work)
  | { readonly problem: string };

/** Milliseconds of processor time that it took. */
interface Work {
  readonly worked: number;
}

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
  const start = process.cpuUsage();
  const worked = (): number => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  const tests = tester.passes(order).then((passes): Answer => ({ passes, worked: worked() }));
  return Promise.race([tests, hanging(order.longest, worked, tests)]);
}

/** Counts processor time, because by the clock everything seems to hang on a machine that is busy with other things. */
async function hanging(longest: number, worked: () => number, tests: Promise<Answer>): Promise<Answer> {
  return new Promise((resolve) => {
    const watch = setInterval(() => {
      if (worked() > longest) resolve({ hangs: true, worked: worked() });
    }, 500);
    const stop = (): void => clearInterval(watch);
    tests.then(stop, stop);
  });
}
