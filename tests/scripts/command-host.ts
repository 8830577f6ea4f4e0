import { fileURLToPath } from 'node:url';

/**
 * Runs commands one after the other in this one process, so that what they share is loaded once. It is told by messages
 * which command to run, and answers with what that said and how it would have ended. `start-command.ts` starts it.
 */
export interface Order {
  /** From the folder of this project: `scripts/new.ts`. */
  readonly script: string;
  readonly words: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface Ending {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

const said = { stdout: '', stderr: '' };
for (const stream of ['stdout', 'stderr'] as const) {
  // Each command listens for an end of its output, and none of them takes that back.
  process[stream].setMaxListeners(0);
  process[stream].write = (words: string | Uint8Array): boolean => {
    said[stream] += typeof words === 'string' ? words : Buffer.from(words).toString('utf8');
    return true;
  };
}

let count = 0;
process.on('message', (order: Order) => void run(order).then((ending) => process.send?.(ending)));
process.once('disconnect', () => process.exit());

async function run({ script, words, cwd, env }: Order): Promise<Ending> {
  for (const name of Object.keys(process.env)) if (!(name in env)) Reflect.deleteProperty(process.env, name);
  Object.assign(process.env, env);
  process.chdir(cwd);
  const address = new URL(`../../${script}`, import.meta.url);
  process.argv = [process.execPath, fileURLToPath(address), ...words];
  process.exitCode = 0;
  Object.assign(said, { stdout: '', stderr: '' });
  count += 1;
  // Under another address the command itself is run anew. What it imports is kept.
  address.search = `run=${count}`;
  try {
    await import(address.href);
  } catch (error) {
    process.exitCode = 1;
    console.error(error);
  }
  return { status: process.exitCode, ...said };
}
