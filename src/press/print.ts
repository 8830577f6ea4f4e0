import path from 'node:path';
import { packageRoot } from '../files/package-root.ts';
import type { Document } from '../model/document.ts';
import { isRefused, type Job, type Result } from './job.ts';
import { keyOf } from './key.ts';
import { make, type MakeOptions } from './make.ts';
import { recall, remember } from './store.ts';

/** A press that remembers. Plain data, so that it can be handed to a worker thread. */
export interface Press extends MakeOptions {
  /** The folder of Clearstep itself. Other code, other results. */
  readonly code: string;
  /** Where finished work is kept: the folder of a `Store`. */
  readonly folder: string;
}

/** The press of a project: `root` holds its `content`, and finished work in `.clearstep/cache`. */
export function pressOf(root: string, { site, today }: Pick<MakeOptions, 'site' | 'today'>): Press {
  return { root, code: packageRoot, folder: path.join(root, '.clearstep', 'cache'), today, site };
}

export interface Print<J extends Job> {
  readonly result: Result<J>;
  /** Whether it was made just now. `false`: it was remembered. */
  readonly fresh: boolean;
}

/** Finds the result of a job, or makes it and remembers it. */
export async function print<J extends Job>(document: Document, job: J, press: Press): Promise<Print<J>> {
  const key = await keyOf(document, job, press);
  const known = await recall(key, press);
  // The key names the job and the code, so what was stored under it has its type.
  if (known !== undefined) return { result: known as Result<J>, fresh: false };
  const result = await make(document, job, press);
  if (!isRefused(result) || !result.isMistake) await remember(key, result, press);
  return { result, fresh: true };
}
