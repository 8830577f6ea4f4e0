import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compareManifests, manifestOf } from '../../scripts/reproducible/manifest.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'clearstep-manifest-'));
afterAll(() => rmSync(folder, { recursive: true }));

function site(name: string, files: Readonly<Record<string, string>>): string {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name, file)), { recursive: true });
    writeFileSync(path.join(folder, name, file), text);
  }
  return path.join(folder, name);
}

describe('two built sites', () => {
  it('are the same when every file is', () => {
    const files = { 'index.html': 'tea', 'en-GB/a4.pdf': 'paper' };
    expect(compareManifests(manifestOf(site('a', files)), manifestOf(site('b', files)))).toEqual([]);
  });

  it('differ by each file that has other bytes or that only one has', () => {
    const first = manifestOf(site('c', { same: '1', other: '1', 'gone/first.txt': '' }));
    const second = manifestOf(site('d', { same: '1', other: '2', 'second.txt': '' }));
    expect(compareManifests(first, second)).toEqual([
      { file: 'gone/first.txt', how: 'only in the first' },
      { file: 'other', how: 'other bytes' },
      { file: 'second.txt', how: 'only in the second' },
    ]);
  });

  it('have no files where there is no folder', () => {
    expect(manifestOf(path.join(folder, 'nothing')).size).toBe(0);
  });
});
