import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { withPolicyFirst } from '../../../src/integration/hosting/policy-first.ts';
import { tidyPolicies, withNeededHashes } from '../../../src/integration/hosting/tidy-policies.ts';

const place = mkdtempSync(path.join(tmpdir(), 'clearstep-hashes-'));
afterAll(() => rmSync(place, { recursive: true }));

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (hashes: string, rest: string): string =>
  `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'${hashes}; style-src 'self'${hashes};"><p>'sha256-words='</p>${rest}`;

test('A page with nothing inline names no hash, and its other words stay as they are', () => {
  const rest = '<script type="module" src="/a.js"></script>';
  expect(withNeededHashes(page(` ${hash('')} ${hash('a')}`, rest))).toBe(page('', rest));
});

test('What stands in the page keeps its hash', () => {
  const rest = '<script>one()</script><style>\np { margin: 0 }\n</style>';
  const needed = ` ${hash('one()')} ${hash('\np { margin: 0 }\n')}`;
  expect(withNeededHashes(page(`${needed} ${hash('two()')}`, rest))).toBe(page(needed, rest));
});

test('Every page of a finished site is gone through, whatever its folder is called', async () => {
  mkdirSync(path.join(place, 'tasks/make tea'), { recursive: true });
  const file = path.join(place, 'tasks/make tea/index.html');
  writeFileSync(file, page(` ${hash('a')}`, ''));
  await tidyPolicies(pathToFileURL(`${place}/`));
  expect(readFileSync(file, 'utf8')).toBe(page('', ''));
});

test('The policy of a page stands before its first style, letter and script, behind its charset alone', () => {
  const policy = page('', '').replace(/<p>.*$/u, '');
  const before = '<html><head><meta charset="utf-8">';
  const rest =
    '<link rel="preload" href="/a.woff2"><link rel="stylesheet" href="/a.css"><script src="/a.js"></script>';
  expect(withPolicyFirst(`${before}${rest}${policy}</head><body></body>`)).toBe(
    `${before}${policy}${rest}</head><body></body>`,
  );
  expect(withPolicyFirst(`<head>${rest}${policy}</head>`)).toBe(`<head>${policy}${rest}</head>`);
  expect(withPolicyFirst(`${before}${rest}`)).toBe(`${before}${rest}`);
});
