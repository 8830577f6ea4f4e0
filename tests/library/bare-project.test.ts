import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { librarySlugs } from '../../src/files/library.ts';
import { isFromLibrary } from '../../src/model/library.ts';
import { plainSite } from '../example-site.ts';

test('A project with nothing of its own is a site, and nobody is told of what it has not written', async () => {
  const bare = mkdtempSync(path.join(tmpdir(), 'clearstep-bare-'));
  const wanted = librarySlugs().slice(0, 1);
  try {
    mkdirSync(path.join(bare, 'content'));
    const site = { ...plainSite, library: wanted };
    const check = await checkContent(bare, { site, withPapers: false });
    expect(check.documents.map(({ document }) => document.slug)).toEqual(expect.arrayContaining(wanted));
    expect(check.messages.filter(({ rule }) => rule === 'no-documents' || rule === 'twin-missing')).toEqual(
      [],
    );
    expect(check.messages.filter(isFromLibrary)).toEqual([]);
    const { messages } = await checkContent(bare, { site: plainSite, withPapers: false });
    expect(messages.map(({ rule }) => rule)).toContain('no-documents');
  } finally {
    rmSync(bare, { recursive: true, force: true });
  }
});
