import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ruleDocFiles } from '../../scripts/rule-docs/files.ts';

const root = new URL('../../', import.meta.url);

test('The pages about the rules say what the rules say: npm run rule-docs writes them anew', async () => {
  const files = await ruleDocFiles();
  const stale = [...files].filter(([file, text]) => {
    const path = new URL(file, root);
    return !existsSync(path) || readFileSync(path, 'utf8') !== text;
  });
  expect(stale.map(([file]) => file)).toEqual([]);
  const pages = readdirSync(new URL('docs/rules/', root)).map((name) => `docs/rules/${name}`);
  expect(pages.filter((page) => !files.has(page))).toEqual([]);
});
