import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { hostFiles } from '../../../src/integration/hosting/host-files.ts';
import { exampleSite } from '../../example-site.ts';
import { writeHostFiles } from '../../../src/integration/hosting/write-host-files.ts';

const place = mkdtempSync(path.join(tmpdir(), 'clearstep-our wörk-'));
const site = { ...exampleSite, security: { contact: 'security@example.org', until: '2027-11-01' } };
afterAll(() => rmSync(place, { recursive: true }));

function newSite(files: Readonly<Record<string, string>>): { folder: string; address: URL } {
  const folder = mkdtempSync(path.join(place, 'site-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return { folder, address: pathToFileURL(`${folder}/`) };
}

test('A finished site gets every file that hosts read', async () => {
  const { folder, address } = newSite({});
  expect(await writeHostFiles(address, site)).toEqual([]);
  expect(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name !== '.well-known')
      .toSorted(),
  ).toEqual(
    hostFiles(site)
      .map(({ name }) => name)
      .toSorted(),
  );
  expect(await writeHostFiles(address, site)).toEqual([]);
});

test('A file that the project brings itself is not written over, and is named', async () => {
  const theirs = '/old/*\n  X-Robots-Tag: noindex\n';
  const { folder, address } = newSite({ _headers: theirs, '.nojekyll': '\n' });
  expect(await writeHostFiles(address, site)).toMatchObject([
    { name: '_headers', needs: expect.stringContaining('docs/security.md') as string },
  ]);
  expect(readFileSync(path.join(folder, '_headers'), 'utf8')).toBe(theirs);
  expect(readFileSync(path.join(folder, 'staticwebapp.config.json'), 'utf8')).toContain('globalHeaders');
});
