import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readText, root } from '../source-files.ts';

const place = mkdtempSync(path.join(tmpdir(), 'clearstep-our wörk-'));
afterAll(() => rmSync(place, { recursive: true }));

/** A clone whose "clearstep" only writes down what it is asked for, and ends with a number. */
function newClone({ status = 0 } = {}): string {
  const clone = mkdtempSync(path.join(place, 'clone-'));
  cpSync(path.join(root, 'bin/prepare.mjs'), path.join(clone, 'bin/prepare.mjs'));
  writeFileSync(
    path.join(clone, 'bin/clearstep.mjs'),
    `import { writeFileSync } from 'node:fs';\nwriteFileSync('asked.txt', process.argv[2]);\nprocess.exit(${status});\n`,
  );
  return clone;
}

function prepare(clone: string, resolved?: string): number | null {
  const { npm_package_resolved: _, ...others } = process.env;
  const env = resolved === undefined ? others : { ...others, npm_package_resolved: resolved };
  return spawnSync(process.execPath, [path.join(clone, 'bin/prepare.mjs')], { env }).status;
}

const asked = (clone: string): string | undefined =>
  existsSync(path.join(clone, 'asked.txt')) ? readFileSync(path.join(clone, 'asked.txt'), 'utf8') : undefined;

describe('what npm runs after an install', () => {
  it('makes the package where a project installs Clearstep from git', () => {
    const clone = newClone();
    expect(prepare(clone, '/cache/git-clone')).toBe(0);
    expect(asked(clone)).toBe('prepack');
  });

  it('makes nothing in a clone of its own, and nothing that is made already', () => {
    const clone = newClone();
    expect(prepare(clone)).toBe(0);
    mkdirSync(path.join(clone, 'lib'));
    expect(prepare(clone, '/cache/git-clone')).toBe(0);
    expect(asked(clone)).toBeUndefined();
  });

  it('stops the install of a package that could not be made', () => {
    expect(prepare(newClone({ status: 3 }), '/cache/git-clone')).toBe(3);
  });

  it('is what package.json names, and goes along with the package', () => {
    const manifest = JSON.parse(readText('package.json')) as {
      scripts: Record<string, string>;
      files: string[];
    };
    expect(manifest.scripts['prepare']).toBe('node bin/prepare.mjs');
    expect(manifest.files).toContain('bin');
  });
});
