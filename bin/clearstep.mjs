#!/usr/bin/env node
// Starts a command of Clearstep, or says clearly why it cannot: `clearstep build --help`. Here, `npm run build -- --help`
// comes to the same. Plain JavaScript without any package, because it has to run where nothing is installed yet, on any Node.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import * as nodeModule from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const needed = 24;
/** What starts a project runs on the Node that is there, and gives it the right one. */
const runsOnAny = ['init'];
const commands = {
  init: 'starts a site of your own, in a new folder or in this one',
  new: 'starts a new document',
  dev: 'shows pages and papers while you write',
  check: 'says what is to be put right in the content',
  build: 'builds the whole site with all papers into "dist"',
  preview: 'shows the site that was built',
  offline: 'copies the site that was built to where a double click opens it, as a USB stick',
  history: 'writes down what each document says, so that papers can tell what has changed',
  collect: 'makes one table of forms that people have filled in as PDF',
  migrate: 'brings documents of an older Clearstep along',
};

const home = fileURLToPath(new URL('..', import.meta.url));
// The package that others install holds the same commands as JavaScript: Node takes no TypeScript from node_modules.
const isSource = existsSync(path.join(home, 'scripts'));
const [name = '--help', ...words] = process.argv.slice(2);
const script = isSource
  ? path.join(home, 'scripts', `${name}.ts`)
  : path.join(home, 'lib', 'scripts', `${name}.js`);
const major = Number(process.versions.node.split('.')[0]);

if (['--help', '-h', 'help'].includes(name)) showCommands();
else if (['--version', '-v'].includes(name)) console.log(versionHere());
else if (isSource && !existsSync(path.join(home, 'node_modules'))) refuse();
else if (!/^[a-z-]+$/.test(name) || !existsSync(script)) refuseCommand();
else if (major < needed && !(runsOnAny.includes(name) && !isSource)) runOnRightNode();
else await run();

async function run() {
  // Astro counts how often it is started and tells its makers. Nothing here calls anybody.
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  // Node keeps what it has compiled in a folder of its own, and a command that ran before starts in less time.
  nodeModule.enableCompileCache?.();
  process.argv.splice(1, 2, script);
  await import(pathToFileURL(script).href);
}

/** The package "node" in a project brings the right one, but only npm knows of it: whoever starts this by another way has another. */
function runOnRightNode() {
  const node = nodeOfProject(process.cwd());
  if (node === undefined) return refuse();
  const { status } = spawnSync(node, [fileURLToPath(import.meta.url), name, ...words], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}

function nodeOfProject(from) {
  for (let folder = from; ; folder = path.dirname(folder)) {
    for (const file of ['node', 'node.exe']) {
      const node = path.join(folder, 'node_modules', 'node', 'bin', file);
      if (existsSync(node) && majorOf(path.join(folder, 'node_modules', 'node')) >= needed) return node;
    }
    if (folder === path.dirname(folder)) return undefined;
  }
}

function majorOf(folder) {
  try {
    return Number(JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')).version.split('.')[0]);
  } catch {
    return 0;
  }
}

function refuse() {
  console.error(
    isSource
      ? `Clearstep needs its packages and Node ${needed}. This is Node ${process.versions.node}.\n` +
          `Run "npm ci" first. It brings Node ${needed} along, and every "npm run" command then uses it.\n` +
          `Without development packages ("npm ci --omit=dev") it does not: then it is "npx -p node@${needed} npm run ${name}".`
      : `Clearstep needs Node ${needed}. This is Node ${process.versions.node}.\n` +
          `Run "npm install --save-dev node@${needed}" in your project. It brings Node ${needed} along, and every\n` +
          '"npm run" command then uses it.',
  );
  process.exitCode = 1;
}

function refuseCommand() {
  console.error(`There is no command "${name}".\n`);
  showCommands(console.error);
  process.exitCode = 2;
}

function showCommands(write = console.log) {
  const list = Object.entries(commands).map(
    ([command, about]) => `  clearstep ${command.padEnd(8)} ${about}`,
  );
  write(
    ['Makes easy-read web pages and papers from text files.', '', ...list, '', 'Each has --help.'].join('\n'),
  );
}

function versionHere() {
  return JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')).version;
}
