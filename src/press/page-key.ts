import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Document } from '../model/document.ts';
import { hashOfCode, hashOfFolders } from './code-hash.ts';
import { hashOfPictures, keyOf } from './key.ts';
import type { Press } from './print.ts';

/**
 * The hash of everything that a page of a document depends on. `beside` is plain data: all that the page shows and that is
 * neither the document with its pictures nor the same on every page, such as the packs that it is in.
 */
export async function pageKey(
  document: Document,
  beside: unknown,
  { press, shared }: { readonly press: Press; readonly shared: Uint8Array },
): Promise<string> {
  const hash = createHash('sha256').update(shared);
  // The document, its pictures, and whether its review is out of date.
  hash.update(await keyOf(document, { type: 'preview' }, press));
  hash.update(JSON.stringify(beside));
  return hash.digest('hex');
}

/** The hash of everything that a file depends on that is made of pictures alone, by their ids. */
export async function pictureKey(
  ids: readonly string[],
  { press, shared }: { readonly press: Pick<Press, 'root'>; readonly shared: Uint8Array },
): Promise<string> {
  const hash = createHash('sha256').update(shared);
  return hash.update(await hashOfPictures(ids, press.root)).digest('hex');
}

/** What all pages are made with. */
export interface PageMaking extends Pick<Press, 'root' | 'code' | 'site'> {
  /** Whether what cannot be made is left out. */
  readonly isDraft: boolean;
  /** The config file of the project, from its folder. */
  readonly config: string | undefined;
  /** Names of the scripts and styles that pages lead to. Each holds a hash of what is in the file. */
  readonly bundled: readonly string[];
}

/**
 * The hash of what is the same for all pages. Astro itself hashes the modules that a page imports; a page depends on more
 * than these: on tables that the code reads, on all other pages, which decide into which files styles are put, on the config.
 */
export async function hashOfPageMaking(making: PageMaking): Promise<Uint8Array> {
  const { root, code, site, isDraft, config, bundled } = making;
  const hash = createHash('sha256').update(JSON.stringify({ site, isDraft, bundled: bundled.toSorted() }));
  hash.update(await hashOfCode(code));
  // In the repository of Clearstep the two are one folder.
  for (const folder of new Set([code, root].map((each) => path.resolve(each))))
    hash.update(await hashOfFolders(folder, ['src']));
  if (config !== undefined) hash.update(await readFile(path.join(root, config)));
  return hash.digest();
}
