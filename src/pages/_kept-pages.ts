import { cacheDir, outDir } from 'astro:config/server';
import { globSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import site from 'virtual:clearstep/site';
import { findConfigFile } from '../integration/config-file.ts';
import type { Document } from '../model/document.ts';
import { hashOfPageMaking, pageKey, pictureKey } from '../press/page-key.ts';
import { projectRoot } from './_content.ts';
import { press } from './_output.ts';
import { isDraft } from './_problems.ts';

/**
 * The `cacheKey` of a page of a document: while it is the same, Astro takes the page of the build before. `beside` finds what
 * the page shows beside its document. Without a key, a page is made anew: while somebody writes, and where an
 * organisation's own components stand on it, which may show anything.
 */
export async function keyOfPage(
  document: Document,
  beside: () => Promise<unknown>,
): Promise<{ readonly cacheKey?: string }> {
  if (import.meta.env.DEV || site.components !== undefined) return {};
  shared ??= begin();
  return { cacheKey: await pageKey(document, await beside(), { press, shared: await shared }) };
}

/** The same for a file that is made of pictures and nothing else. */
export async function keyOfPictures(ids: readonly string[]): Promise<{ readonly cacheKey?: string }> {
  if (import.meta.env.DEV) return {};
  shared ??= begin();
  return { cacheKey: await pictureKey(ids, { press, shared: await shared }) };
}

let shared: Promise<Uint8Array> | undefined;

function begin(): Promise<Uint8Array> {
  trustNoPageOfAnUnfinishedBuild();
  return hashOfPageMaking({
    ...press,
    isDraft,
    config: findConfigFile(projectRoot),
    bundled: globSync('_astro/*', { cwd: fileURLToPath(outDir) }),
  });
}

/**
 * Astro has read by now what it knows of the pages of the build before, and writes it again when all pages are there. A build
 * that is cut off between leaves new pages under old keys, so nothing is to be known of them until then.
 */
function trustNoPageOfAnUnfinishedBuild(): void {
  rmSync(new URL('incremental-build.json', cacheDir), { force: true });
}
