import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';

const project = path.resolve(import.meta.dirname, '../..');

/** A development server on content of its own, and everything that it has said on the terminal. */
export interface DevServer {
  readonly origin: string;
  /** The folder that holds `content`. */
  readonly folder: string;
  /** All that it has written on the terminal so far. */
  readonly said: () => string;
  /** Asks it what it takes now. */
  readonly takes: () => Promise<Takes>;
  /** Ends it, and deletes its folder. */
  readonly close: () => Promise<void>;
}

/** What a server takes of its machine. */
export interface Takes {
  /** Bytes in memory now. */
  readonly memory: number;
  /** Milliseconds of all processors since it started. */
  readonly work: number;
}

/** A folder for content inside the project, so that packages are found from there. Nobody else looks at it. */
export function makeFolder(): string {
  const home = path.join(project, '.clearstep');
  mkdirSync(home, { recursive: true });
  return mkdtempSync(path.join(home, 'dev-'));
}

/** Starts the server on the content of a folder and waits until it listens. */
export async function startDev(
  folder: string,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<DevServer> {
  const script = path.join(import.meta.dirname, 'serve-folder.ts');
  const child = spawn(process.execPath, [script, folder], {
    cwd: project,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  const takes = async (): Promise<Takes> => {
    const answer = once(child, 'message') as Promise<[Takes]>;
    child.send('takes');
    return (await answer)[0];
  };
  const close = async (): Promise<void> => {
    await end(child);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const port = await waitFor(() => {
      if (hasEnded(child)) throw new Error(`The server ended:\n${output}`);
      return /listening on (\d+)/.exec(output)?.[1];
    });
    return { origin: `http://127.0.0.1:${port}`, folder, said: () => output, takes, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Asks again and again, up to 90 seconds: the first page is compiled when it is asked for. */
export async function waitFor<Answer>(
  ask: () => Answer | undefined | false | Promise<Answer | undefined | false>,
): Promise<Answer> {
  const until = Date.now() + 90_000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > until) throw new Error(`Waited in vain for: ${ask.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

/** By itself, or by a signal. */
function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}
