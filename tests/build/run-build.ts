import { spawn } from 'node:child_process';

export interface Ending {
  /** `null`: it was killed. */
  readonly code: number | null;
  readonly output: string;
  /** Milliseconds. */
  readonly time: number;
}

export interface BuildOptions {
  /** Milliseconds until the build is sent `signal`. */
  readonly stopAfter?: number;
  /** Words of the build at which it is sent `signal`. */
  readonly stopAt?: string;
  readonly signal?: NodeJS.Signals;
  readonly arguments?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Builds a project as `npm run build` does, and waits until the process has ended. */
export function build(folder: string, options: BuildOptions = {}): Promise<Ending> {
  const started = performance.now();
  const child = spawn(process.execPath, ['scripts/build.ts', ...(options.arguments ?? [])], {
    cwd: folder,
    env: { ...plainEnvironment(), ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = (): boolean => child.kill(options.signal ?? 'SIGKILL');
  let output = '';
  let isStopped = options.stopAt === undefined;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (!isStopped && output.includes(options.stopAt!)) isStopped = stop();
    });
  }
  const timer = options.stopAfter !== undefined && setTimeout(stop, options.stopAfter);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (timer) clearTimeout(timer);
      resolve({ code, output, time: performance.now() - started });
    });
  });
}

/** What vitest sets for itself would make Astro believe that it is being tested. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const own = /^(?:VITEST|VITE_|TEST$|NODE_ENV$|NODE_OPTIONS$|SITE$|MODE$|DEV$|PROD$|SSR$|BASE_URL$)/u;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
}
