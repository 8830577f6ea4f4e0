import { packageRoot } from '../files/package-root.ts';
import type { Document } from '../model/document.ts';
import { isRefused, type Job, type Result } from './job.ts';
import { keyOf } from './key.ts';
import { make, type MakeOptions } from './make.ts';
import { type CacheSettings, cacheSettings } from './cache-settings.ts';
import { type Outline, type Outlined, outlineOf } from './outline.ts';
import { giveShared, takeShared } from './shared-store.ts';
import { recall, recallOutline, remember } from './store.ts';

/** A press that remembers. Plain data, so that it can be handed to a worker thread. */
export interface Press extends MakeOptions, CacheSettings {
  /** The folder of Clearstep itself. Other code, other results. */
  readonly code: string;
}

/**
 * The press of a project: `root` holds its `content`, and finished work in `.clearstep/cache`, unless the environment names
 * another cache. Throws a `RangeError` in plain words where that cannot be used.
 */
export function pressOf(root: string, { site, today }: Pick<MakeOptions, 'site' | 'today'>): Press {
  return { root, code: packageRoot, ...cacheSettings(root), today, site };
}

export interface Print<J extends Job> {
  readonly result: Result<J>;
  /** Whether it was made just now. `false`: it was remembered. */
  readonly fresh: boolean;
}

/** The same without the bytes, which wait in the store. */
export interface PrintOutline<J extends Job> {
  readonly outline: Outlined<Result<J>>;
  readonly fresh: boolean;
}

/** Finds the result of a job, or makes it and remembers it. */
export async function print<J extends Job>(document: Document, job: J, press: Press): Promise<Print<J>> {
  const key = await keyOf(document, job, press);
  const known = (await recall(key, press)) ?? ((await take(key, press)) && (await recall(key, press)));
  // The key names the job and the code, so what was stored under it has its type.
  if (known !== undefined) return { result: known as Result<J>, fresh: false };
  return { ...(await makeAndRemember(key, document, job, press)), fresh: true };
}

/** Finds what is known of the result of a job, or makes it and remembers it. Reads and hashes none of its bytes. */
export async function printOutline<J extends Job>(
  document: Document,
  job: J,
  press: Press,
): Promise<PrintOutline<J>> {
  const key = await keyOf(document, job, press);
  const known = (await recallOutline(key, press)) ?? (await take(key, press));
  if (known !== undefined) return { outline: known as Outlined<Result<J>>, fresh: false };
  const { outline } = await makeAndRemember(key, document, job, press);
  return { outline: outline as Outlined<Result<J>>, fresh: true };
}

/** Asks the store that is shared with other machines, if there is one. */
function take(key: string, press: Press): Promise<Outline | undefined> | undefined {
  return press.remote && takeShared(key, press, press.remote);
}

async function makeAndRemember<J extends Job>(
  key: string,
  document: Document,
  job: J,
  press: Press,
): Promise<{ result: Result<J>; outline: Outline }> {
  const result = await make(document, job, press);
  if (isRefused(result) && result.isMistake) return { result, outline: outlineOf(result).outline };
  const outline = await remember(key, result, press);
  if (press.remote) await giveShared(key, outline, press, press.remote);
  return { result, outline };
}
