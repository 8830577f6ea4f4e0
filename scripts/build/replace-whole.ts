import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { hasMessages } from '../../src/model/messages-error.ts';
import { Refusal } from '../terminal/command.ts';
import { explainDiskProblem } from '../terminal/disk-problem.ts';
import { closeStaging, openStaging, publish, type Staging } from './staging.ts';

/** What stops before its end: `The build was stopped.` */
type Work = 'build' | 'copy';

/**
 * Fills a new folder and puts it in the place of the old one when it is whole. Whatever ends it before, a full disk or
 * somebody at the keyboard among it, leaves the old one as it was, and says so. Throws a `Refusal` for what a person can put
 * right; anything else is our own mistake and keeps its trace.
 */
export async function replaceWhole(
  staging: Staging,
  { work, fill }: { readonly work: Work; readonly fill: () => Promise<void> },
): Promise<void> {
  try {
    openStaging(staging);
  } catch (error) {
    throw explained(error, staging);
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => abandon(staging, work, signal));
  process.once('uncaughtException', (error) => fail(error, staging));
  try {
    await fill();
    publish(staging);
  } catch (error) {
    throw explained(error, staging);
  } finally {
    closeStaging(staging);
  }
}

/** Ctrl+C, or a machine that shuts down: what is unfinished goes, the last good one stays. */
function abandon(staging: Staging, work: Work, signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP'): void {
  console.error(`\nThe ${work} was stopped. ${keptSite(staging)}`);
  closeStaging(staging);
  // What shells say of a program that a signal has ended.
  process.exit(128 + constants.signals[signal]);
}

/** Astro writes some files without waiting for them. Their trouble comes as an error that nobody has caught. */
function fail(error: unknown, staging: Staging): void {
  const told = explained(error, staging);
  console.error(told instanceof Refusal ? `\n${told.message}` : told);
  closeStaging(staging);
  process.exit(1);
}

function explained(error: unknown, staging: Staging): unknown {
  const disk = explainDiskProblem(error);
  if (disk !== undefined) return new Refusal(`${disk}\n${keptSite(staging)}`);
  if (error instanceof Refusal) return error;
  if (hasMessages(error)) return new Refusal(`${error.message}\n\n${keptSite(staging)}`);
  return error;
}

function keptSite({ dist }: Staging): string {
  const name = path.basename(dist);
  return existsSync(dist)
    ? `The folder "${name}" still holds the last good site.`
    : `There is no site in "${name}" yet.`;
}
