import { startTester, type Tester, type Trial } from './run-tests.ts';

/** What the runner asks of a worker: first to start, then one test file after the other. */
export type Order =
  { readonly root: string; readonly sources: readonly (readonly [string, string])[] } | Trial;

/** The answer to each order. */
export type Answer = { readonly ready: true } | { readonly passes: boolean } | { readonly problem: string };

let tester: Tester | undefined;

process.on('message', (order: Order) => {
  void obey(order)
    .catch((error: unknown): Answer => ({ problem: String(error) }))
    .then((answer) => process.send?.(answer));
});

async function obey(order: Order): Promise<Answer> {
  if ('sources' in order) {
    tester = await startTester(order.root, new Map(order.sources), 1);
    return { ready: true };
  }
  if (!tester) throw new Error('No tests have been started.');
  return { passes: await tester.passes(order) };
}
