import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { writeLeadHome } from '../../../src/integration/hosting/lead-home.ts';
import { exampleSite } from '../../example-site.ts';

const place = mkdtempSync(path.join(tmpdir(), 'clearstep-lead-home-'));
afterAll(() => rmSync(place, { recursive: true }));

async function leadIn(folder: string, site = exampleSite): Promise<string> {
  await writeLeadHome(pathToFileURL(`${folder}/`), site);
  return readFileSync(path.join(folder, site.defaultLanguage, 'index.html'), 'utf8');
}

test('The address of the default language leads home, wherever the site stands on its host', async () => {
  const html = await leadIn(mkdtempSync(path.join(place, 'site-')));
  const [, to = ''] = /http-equiv="refresh" content="0; url=([^"]+)"/u.exec(html) ?? [];
  expect(new URL(to, 'https://example.org/easy/en-GB/').pathname).toBe('/easy/');
  expect(html).toMatch(/^<!DOCTYPE html><html lang="en-GB" dir="ltr">/u);
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).toContain('<a href="../">Home</a>');
});

test('A name with signs of HTML in it stays a name', async () => {
  const site = { ...exampleSite, name: { 'en-GB': 'Bread & <Roses>' } };
  expect(await leadIn(mkdtempSync(path.join(place, 'site-')), site)).toMatch(
    /<title>Bread &amp; &lt;Roses&gt;<\/title>/u,
  );
});

test('A page of the project at that address stays', async () => {
  const folder = mkdtempSync(path.join(place, 'site-'));
  mkdirSync(path.join(folder, 'en-GB'));
  writeFileSync(path.join(folder, 'en-GB/index.html'), 'theirs');
  expect(await leadIn(folder)).toBe('theirs');
});
