import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { siteFromSettings } from '../../src/integration/site-from-settings.ts';
import { root } from '../source-files.ts';

const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
const [, part = ''] = /^## Make it yours\n\n(.*?)\n+(?=^## )/msu.exec(readme) ?? [];
const [, code = ''] = /^```js\n(.*?)^```/msu.exec(part) ?? [];

test('“Make it yours” takes less than 30 lines', () => {
  expect(part.split('\n').length).toBeLessThan(30);
});

test('The settings in the README make the site that they say, as they are written', async () => {
  const given: unknown[] = [];
  runInNewContext(code, { clearstep: (settings: unknown) => given.push(structuredClone(settings)) });
  const project = mkdtempSync(path.join(tmpdir(), 'clearstep-readme-'));
  try {
    writeFileSync(path.join(project, 'astro.config.mjs'), code);
    expect(await siteFromSettings(given[0], project)).toMatchObject({
      name: { 'en-GB': 'Our Work' },
      languages: ['en-GB', 'cy', 'pl'],
      defaultLanguage: 'en-GB',
      nations: ['England', 'Wales'],
      emergency: { number: '999' },
      editions: ['a4', 'booklet', 'phone'],
      library: 'all',
      contentLicence: 'all rights kept',
      address: 'https://example.org/',
    });
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
});
