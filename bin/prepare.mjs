// Makes the package where a project installs Clearstep from git or from the folder of a clone: npm runs no "prepack" there, but
// "prepare" (https://github.com/npm/pacote/issues/257). It runs that in many other places, where there is nothing to do. Plain
// JavaScript without any package, because it has to run on any Node.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('..', import.meta.url));
/** Whether another project wants the package. "npm ci" in a clone says nothing here. */
const isWanted = process.env['npm_package_resolved'] !== undefined;
/** As after "npm pack", which has run "prepack", and where the finished package is installed. */
const isMade = existsSync(path.join(home, 'lib'));

if (isWanted && !isMade) {
  const command = [path.join(home, 'bin', 'clearstep.mjs'), 'prepack'];
  // The standard output is npm's, which lists there what it has packed.
  const { status } = spawnSync(process.execPath, command, { cwd: home, stdio: ['ignore', 2, 2] });
  process.exitCode = status ?? 1;
}
