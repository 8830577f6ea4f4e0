import { existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Refusal } from '../terminal/command.ts';

/** Where a build works and what it replaces. All four lie on one disk, so that a move is a rename and not a copy. */
export interface Staging {
  /** What visitors get: always a whole site. */
  readonly dist: string;
  /** The site being built. */
  readonly next: string;
  /** The site that `next` takes the place of, for the moment between two renames. */
  readonly previous: string;
  /** Says that a build is running, with its process id. */
  readonly lock: string;
}

export function stagingOf(root: string): Staging {
  const folder = join(root, '.clearstep');
  return {
    dist: join(root, 'dist'),
    next: join(folder, 'next'),
    previous: join(folder, 'previous'),
    lock: join(folder, 'build.lock'),
  };
}

/**
 * Makes room for a new build, after cleaning up what a killed one left: an unfinished site goes; a whole one that
 * had been moved aside comes back. Throws a `Refusal` while another build is running, and when `dist` is something
 * that a build must not replace.
 */
export function openStaging(staging: Staging): void {
  requireFolder(staging.dist);
  mkdirSync(join(staging.lock, '..'), { recursive: true });
  takeLock(staging.lock);
  if (!existsSync(staging.dist) && existsSync(staging.previous)) renameSync(staging.previous, staging.dist);
  rmSync(staging.previous, { recursive: true, force: true });
  rmSync(staging.next, { recursive: true, force: true });
}

/**
 * Puts the finished site in place by two renames. Between them there is no `dist` for some microseconds; should the
 * machine stop right there, the next build brings the old site back.
 */
export function publish({ dist, next, previous }: Staging): void {
  const replaces = existsSync(dist);
  if (replaces) renameSync(dist, previous);
  try {
    renameSync(next, dist);
  } catch (error) {
    if (replaces) renameSync(previous, dist);
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}

/** Removes the unfinished site, if any, and lets the next build begin. */
export function closeStaging({ next, lock }: Staging): void {
  // Whoever still writes into it, as when a build is stopped, may be a moment ahead.
  rmSync(next, { recursive: true, force: true, maxRetries: 5 });
  rmSync(lock, { force: true });
}

/** A file is not ours to delete, and in the place of a link a folder would leave its target behind as it was. */
function requireFolder(dist: string): void {
  const found = lstatSync(dist, { throwIfNoEntry: false });
  if (!found || found.isDirectory()) return;
  throw new Refusal(
    `There is ${found.isSymbolicLink() ? 'a link' : 'a file'} called "${basename(dist)}". The site needs this name for its folder.\n` +
      'Move it away or delete it, then try again.',
  );
}

function takeLock(lock: string): void {
  const holder = readLock(lock);
  if (holder !== undefined && isRunning(holder)) {
    throw new Refusal(
      `Another build or copy is running (process ${holder}). Wait until it has ended, then try again.\n` +
        `If you are sure that there is none, delete the file ${lock}`,
    );
  }
  rmSync(lock, { force: true });
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    throw new Refusal('Another build or copy has just begun. Wait until it has ended, then try again.');
  }
}

function readLock(lock: string): number | undefined {
  if (!existsSync(lock)) return undefined;
  const id = Number(readFileSync(lock, 'utf8'));
  return Number.isInteger(id) && id > 0 && id !== process.pid ? id : undefined;
}

/** Signal 0 only asks. A process of somebody else answers EPERM: it runs. */
function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
