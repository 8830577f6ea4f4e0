import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { root } from '../source-files.ts';

/** A form of one page: the shortest document there is. */
const shortest = 'tests/fixtures/content/forms/my-break-times';

/** This project with a few documents, by their folders, in a folder of its own. Gone when the test file is done. */
export function smallProject(documents: readonly string[] = [shortest]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'clearstep-site-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  // The help pages list every picture: hundreds of files that show nothing new here.
  fillProject(folder, documents, { withHelp: false });
  return folder;
}

/** Puts this project into an empty folder, with other documents, and the drawings and words of an example. */
export function fillProject(
  folder: string,
  documents: readonly string[],
  { withHelp }: { readonly withHelp: boolean },
): void {
  const parts = ['src', 'scripts', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json'];
  for (const part of [...parts, 'package-lock.json']) {
    cpSync(path.join(root, part), path.join(folder, part), { recursive: true, force: true });
  }
  for (const part of ['content/pictures', 'content/words']) {
    cpSync(path.join(root, 'tests/fixtures/workplace', part), path.join(folder, part), { recursive: true });
  }
  if (!withHelp) rmSync(path.join(folder, 'src/pages/help'), { recursive: true });
  for (const document of documents) {
    const place = document.slice(document.indexOf('content/'));
    cpSync(path.join(root, document), path.join(folder, place), { recursive: true });
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
}

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
