import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyProject } from './reproducible/copy.ts';
import { compareManifests, type Manifest, manifestOf } from './reproducible/manifest.ts';
import { Refusal, runCommand } from './terminal/command.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Most of a day apart, so that a date that follows the clock would show. */
const zones = ['Pacific/Auckland', 'America/Los_Angeles'] as const;

await runCommand({
  usage: `
Builds the site twice, in two clean copies of the project, and compares every file.

  npm run reproducible

The copies lie in different folders and the clock is in different zones. Names every file that
differs, and ends with 1 when there is one.

  --keep   leaves both copies where they are, to be looked at
  --help   shows this text
`,
  flags: { keep: { type: 'boolean' } },
  run: async ({ keep = false }) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'clearstep-twice-'));
    try {
      compare(folder);
    } finally {
      if (keep) console.log(`The copies are in ${folder}`);
      else rmSync(folder, { recursive: true });
    }
  },
});

function compare(folder: string): void {
  const copies = zones.map((zone, index) => ({ zone, copy: path.join(folder, `copy-${index + 1}`) }));
  // Both before either is built: nobody has to stop writing meanwhile.
  for (const { copy } of copies) {
    mkdirSync(copy, { recursive: true });
    copyProject(root, copy);
  }
  const [first, second] = copies.map(({ copy, zone }) => buildCopy(copy, zone));
  if (!first || !second) throw new Error('Two sites are needed to compare them.');
  const differences = compareManifests(first, second);
  if (differences.length > 0) {
    const names = differences.map(({ file, how }) => `  ${file} (${how})`);
    throw new Refusal(
      `${differences.length} of ${first.size} files differ between two builds:\n${names.join('\n')}`,
    );
  }
  console.log(`\nBoth sites have the same ${first.size} files, to the byte.`);
}

function buildCopy(folder: string, zone: string): Manifest {
  console.log(`Building in ${path.basename(folder)}, ${zone} ...`);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: folder,
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Refusal(`The site could not be built.\n${stdout}\n${stderr}`);
  return manifestOf(path.join(folder, 'dist'));
}
