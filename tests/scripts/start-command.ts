import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import { root } from '../source-files.ts';
import type { Ending, Order } from './command-host.ts';

/**
 * Runs a command of Clearstep with words behind it, as `scripts/new.ts` with `--help`, and says what it said and how it ended.
 * All that a test process starts in this way share one process, which has loaded their modules: to start Node and load them
 * takes seconds, and the command a tenth of that. Where a test is about the process itself, it starts one of its own.
 */
export function startCommand(
  script: string,
  words: readonly string[],
  { cwd = root, env = process.env }: Partial<Pick<Order, 'cwd' | 'env'>> = {},
): Promise<Ending> {
  const answer = last.then(() => ask({ script, words, cwd, env }));
  last = answer.catch(() => undefined);
  return answer;
}

/** Commands run one after the other: each has the output of the process to itself. */
let last: Promise<unknown> = Promise.resolve();
let running: ChildProcess | undefined;

function ask(order: Order): Promise<Ending> {
  const host = hostProcess();
  return new Promise((resolve, reject) => {
    const ended = (code: number | null): void => {
      reject(new Error(`The process of the commands ended with ${code} in ${order.script}.`));
    };
    host.once('exit', ended);
    host.once('message', (ending: Ending) => {
      host.off('exit', ended);
      resolve(ending);
    });
    host.send(order);
  });
}

/** Nobody waits for it: it ends with the process that started it. */
function hostProcess(): ChildProcess {
  if (running) return running;
  const host = fork(path.join(root, 'tests/scripts/command-host.ts'), {
    cwd: root,
    execArgv: [],
    // Nobody sits there who could be asked.
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  host.once('exit', () => {
    running = undefined;
  });
  host.unref();
  host.channel?.unref();
  running = host;
  return host;
}
