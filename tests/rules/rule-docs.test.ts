import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ruleDocFiles } from '../../scripts/rule-docs/files.ts';

const root = new URL('../../', import.meta.url);

test('The pages about rules and the help say what the program says: npm run rule-docs writes them anew', async () => {
  const files = await ruleDocFiles();
  const stale = [...files].filter(([file, text]) => {
    const path = new URL(file, root);
    return !existsSync(path) || readFileSync(path, 'utf8') !== text;
  });
  expect(stale.map(([file]) => file)).toEqual([]);
  const pages = ['docs/rules/', 'docs/help/'].flatMap((folder) =>
    readdirSync(new URL(folder, root)).map((name) => `${folder}${name}`),
  );
  expect(pages.filter((page) => !files.has(page))).toEqual([]);
});
