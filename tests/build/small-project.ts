import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { fillProject } from './fill-project.ts';

/** A form of one page: the shortest document there is. */
const shortest = 'tests/fixtures/content/forms/my-break-times';

/** This project with a few documents, by their folders, in a folder of its own. Gone when the test file is done. */
export function smallProject(documents: readonly string[] = [shortest]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'clearstep-site-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  // The help pages list every picture: hundreds of files that show nothing new here.
  fillProject(folder, documents, { withHelp: false });
  return folder;
}
