import path from 'node:path';

/**
 * The folder in which the person stands who started this command. npm starts a script in the folder of its `package.json`,
 * and keeps the person's own in INIT_CWD (https://docs.npmjs.com/cli/commands/npm-run). A program that such a script starts
 * in another folder inherits the name, and does not mean it.
 */
export function callerFolder(environment = process.env, folder = process.cwd()): string {
  const { INIT_CWD: start, npm_package_json: manifest } = environment;
  const isScriptOfNpm = manifest !== undefined && path.relative(path.dirname(manifest), folder) === '';
  return isScriptOfNpm && start ? start : folder;
}
