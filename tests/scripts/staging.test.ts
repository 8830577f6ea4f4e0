import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { explainDiskProblem } from '../../scripts/terminal/disk-problem.ts';
import { closeStaging, openStaging, publish, type Staging, stagingOf } from '../../scripts/build/staging.ts';

let root: string;
let staging: Staging;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'clearstep-build-'));
  staging = stagingOf(root);
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function writeSite(folder: string, words: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), words);
}

function site(): string {
  return readFileSync(join(staging.dist, 'index.html'), 'utf8');
}

describe('a build', () => {
  it('puts a new site in the place of the old one and leaves nothing behind', () => {
    writeSite(staging.dist, 'old');
    openStaging(staging);
    writeSite(staging.next, 'new');
    expect(site()).toBe('old');
    publish(staging);
    closeStaging(staging);
    expect(site()).toBe('new');
    expect([staging.next, staging.previous, staging.lock].filter((file) => existsSync(file))).toEqual([]);
  });

  it('that was killed while it wrote leaves the old site, and the next one cleans up', () => {
    writeSite(staging.dist, 'old');
    writeSite(staging.next, 'half');
    openStaging(staging);
    expect(site()).toBe('old');
    expect(existsSync(staging.next)).toBe(false);
  });

  it('that was killed between the two moves gets the old site back from the next one', () => {
    writeSite(staging.previous, 'old');
    writeSite(staging.next, 'new');
    openStaging(staging);
    expect(site()).toBe('old');
    expect(existsSync(staging.previous)).toBe(false);
  });

  it('that was killed after the moves keeps the new site', () => {
    writeSite(staging.previous, 'old');
    writeSite(staging.dist, 'new');
    openStaging(staging);
    expect(site()).toBe('new');
  });

  it('that cannot move its site puts the old one back', () => {
    writeSite(staging.dist, 'old');
    openStaging(staging);
    expect(() => {
      publish(staging);
    }).toThrow('ENOENT');
    expect(site()).toBe('old');
  });

  it('does not start while another one runs, and does when that one has died', () => {
    mkdirSync(join(root, '.clearstep'));
    writeFileSync(staging.lock, String(process.ppid));
    expect(() => {
      openStaging(staging);
    }).toThrow('Another build or copy is running');
    expect(readFileSync(staging.lock, 'utf8')).toBe(String(process.ppid));
    writeFileSync(staging.lock, '999999999');
    expect(() => {
      openStaging(staging);
    }).not.toThrow();
  });
});

describe('what a build must not replace', () => {
  it('is a file that has the name of its folder', () => {
    writeFileSync(staging.dist, 'my notes');
    expect(() => openStaging(staging)).toThrow('There is a file called "dist".');
    expect(readFileSync(staging.dist, 'utf8')).toBe('my notes');
  });

  it('is a link to a folder elsewhere', () => {
    mkdirSync(join(root, 'elsewhere'));
    symlinkSync('elsewhere', staging.dist);
    expect(() => openStaging(staging)).toThrow('There is a link called "dist".');
    expect(readlinkSync(staging.dist)).toBe('elsewhere');
  });
});

describe('trouble with the disk', () => {
  it('is told in plain words, with the file, however deep it lies', () => {
    const full = Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC', path: 'dist/a4.pdf' });
    expect(explainDiskProblem(new Error('Build failed', { cause: full }))).toBe(
      'The disk is full. Make room on it, then try again.\nIt happened at dist/a4.pdf',
    );
  });

  it.runIf(process.platform === 'linux')('is understood from the bundler, which has a number for it', () => {
    const full = new Error(
      'Could not write file\nNo space left on device (os error 28)\n\nStack backtrace: ...',
    );
    expect(explainDiskProblem(full)).toBe('The disk is full. Make room on it, then try again.');
  });

  it('is told when a file stands where a folder has to be', () => {
    writeFileSync(join(root, '.clearstep'), '');
    const error = thrownBy(() => openStaging(staging));
    expect(explainDiskProblem(error)).toContain('There is a file where a folder should be');
  });

  it('is not what other mistakes are', () => {
    expect(explainDiskProblem(new Error('x is not a function'))).toBeUndefined();
  });
});

function thrownBy(act: () => void): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
}
