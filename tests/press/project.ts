import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { pressOf, type Press } from '../../src/press/print.ts';
import { root } from '../source-files.ts';
import { plainSite } from '../example-site.ts';

/** A folder with content of its own, and a press that keeps nothing elsewhere. Gone when the test file is done. */
export function project(documents: readonly string[]): { readonly folder: string; readonly press: Press } {
  const folder = mkdtempSync(path.join(tmpdir(), 'clearstep-press-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  for (const document of documents) {
    const part = path.join('content', document);
    cpSync(path.join(root, 'tests/fixtures', part), path.join(folder, part), { recursive: true });
  }
  return { folder, press: pressOf(folder, { today: '2026-11-22', site: plainSite }) };
}
