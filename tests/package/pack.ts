import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { plainEnvironment } from '../build/run-build.ts';
import { root } from '../source-files.ts';

const folder = path.join(root, '.clearstep/packed');

/**
 * Called by vitest once, before the tests that install the package: packs this project as `npm publish` would. Its script
 * `prepack` runs, too, in the folder of the project, which no two tests may do at a time.
 */
export function setup(): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const npm = process.env['npm_execpath'];
  const [program, ...first] = npm === undefined ? ['npm'] : [process.execPath, npm];
  execFileSync(program, [...first, 'pack', '--pack-destination', folder], {
    cwd: root,
    env: plainEnvironment(),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

/** The file that others would install. */
export function packed(): string {
  const file = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (file === undefined) throw new Error('npm pack has made no package.');
  return path.join(folder, file);
}
