import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { fillProject } from './fill-project.ts';

/** A form of one page: the shortest document there is. */
const shortest = 'tests/fixtures/content/forms/my-break-times';

/**
 * This project with a few documents, by their folders, in a folder of its own. Gone when the test file is done. Its site has
 * no page on which documents are made, unless a test is about it: 4.5 of 5.2 MB of all scripts are that page's.
 */
export function smallProject(
  documents: readonly string[] = [shortest],
  { withMake = false }: { readonly withMake?: boolean } = {},
): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'clearstep-site-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  // The help pages list every picture: hundreds of files that show nothing new here.
  fillProject(folder, documents, { withHelp: false });
  if (!withMake) switchMakeOff(path.join(folder, 'astro.config.mjs'));
  return folder;
}

function switchMakeOff(config: string): void {
  const text = readFileSync(config, 'utf8');
  writeFileSync(config, text.replace('clearstep({', 'clearstep({\n      make: false,'));
}
