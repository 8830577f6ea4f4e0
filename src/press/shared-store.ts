import { readFile } from 'node:fs/promises';
import { type Kept, keptIn, type Outline } from './outline.ts';
import { fetchKept, giveKept, type RemoteCache } from './remote-cache.ts';
import {
  keepBytes,
  keepResult,
  readKept,
  readResult,
  recallOutline,
  resultFile,
  type Store,
} from './store.ts';

/**
 * Takes what a shared store has under a key into the store of this machine. Whether it is whole is seen by whoever recalls it.
 */
export async function takeShared(
  key: string,
  store: Store,
  remote: RemoteCache,
): Promise<Outline | undefined> {
  const result = await fetchKept('ac', key, remote);
  const outline = result && readResult(new TextDecoder().decode(result));
  if (!result || outline === undefined) return undefined;
  for (const kept of keptIn(outline)) if (!(await takeBytes(kept, store, remote))) return undefined;
  await keepResult(key, new TextDecoder().decode(result), store);
  return recallOutline(key, store);
}

/** Gives a result of this machine to a shared store: its bytes first, so that nobody finds a result without them. */
export async function giveShared(
  key: string,
  outline: Outline,
  store: Store,
  remote: RemoteCache,
): Promise<void> {
  if (remote.isReadOnly) return;
  for (const kept of keptIn(outline)) {
    const bytes = await readKept(kept, store);
    if (!bytes) return;
    await giveKept('cas', kept.sha256, bytes, remote);
  }
  await giveKept('ac', key, await readFile(resultFile(key, store.folder)), remote);
}

async function takeBytes(kept: Kept, store: Store, remote: RemoteCache): Promise<boolean> {
  if (await readKept(kept, store)) return true;
  const bytes = await fetchKept('cas', kept.sha256, remote);
  if (!bytes) return false;
  await keepBytes(kept, bytes, store);
  return true;
}
