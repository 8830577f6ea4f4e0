import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { plainEnvironment } from '../build/run-build.ts';
import { root } from '../source-files.ts';
import { packed } from './pack.ts';

/** A folder whose name has a space and letters outside ASCII, as people's folders have. Gone when the test file is done. */
export function folderOfSomebody(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'clearstep Gwaith tŷ '));
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/**
 * Installs the package as npm would, without a network: its files are unpacked, and only what it says it needs is there
 * besides. A package that only this repository has is not found.
 */
export function install(project: string): void {
  const modules = path.join(project, 'node_modules');
  const own = path.join(modules, '@clearstep/astro');
  mkdirSync(own, { recursive: true });
  execFileSync('tar', ['-xzf', packed(), '--strip-components=1', '-C', own]);
  for (const name of neededPackages()) {
    mkdirSync(path.dirname(path.join(modules, name)), { recursive: true });
    symlinkSync(path.join(root, 'node_modules', name), path.join(modules, name), 'junction');
  }
}

/** By the lock file: all that `npm install @clearstep/astro` brings on this machine. */
function neededPackages(): string[] {
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, { readonly dev?: boolean }>>;
  };
  return Object.entries(packages)
    .filter(([place, { dev }]) => /^node_modules\/(?:@[^/]+\/)?[^/]+$/u.test(place) && dev !== true)
    .map(([place]) => place.slice('node_modules/'.length))
    .filter((name) => existsSync(path.join(root, 'node_modules', name)));
}

export interface Ending {
  readonly status: number | null;
  readonly output: string;
}

/** Runs `clearstep` in a project, as `npx clearstep` does. */
export function clearstep(project: string, ...words: readonly string[]): Ending {
  const bin = path.join(project, 'node_modules/@clearstep/astro/bin/clearstep.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...words], {
    cwd: project,
    env: plainEnvironment(),
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return { status, output: `${stdout}\n${stderr}` };
}

export interface Dev {
  readonly origin: string;
  /** Ends it as Ctrl and C do, and answers with the milliseconds that it took. */
  readonly end: () => Promise<number>;
}

/** Runs `clearstep dev` in a project and waits until it says where it listens. Throws what it said when it ends instead. */
export async function startDev(project: string): Promise<Dev> {
  const bin = path.join(project, 'node_modules/@clearstep/astro/bin/clearstep.mjs');
  const port = 20_000 + (process.pid % 20_000);
  const child = spawn(process.execPath, [bin, 'dev', '--port', String(port)], {
    cwd: project,
    env: plainEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const ended = once(child, 'exit');
  const origin = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        const [, address] = /(http:\/\/(?:localhost|127\.0\.0\.1):\d+)\//u.exec(said) ?? [];
        if (address !== undefined) resolve(address);
      });
    child.once('exit', () => reject(new Error(`It ended:\n${said}`)));
  });
  const end = async (): Promise<number> => {
    const started = performance.now();
    child.kill('SIGINT');
    const patience = setTimeout(() => child.kill('SIGKILL'), 20_000);
    await ended;
    clearTimeout(patience);
    return performance.now() - started;
  };
  return { origin, end };
}
