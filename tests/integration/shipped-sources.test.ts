import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { messageToolbar } from '../../src/components/dev-toolbar/integration.ts';
import { reloadPages } from '../../src/components/live/integration.ts';
import { readText, sourceFiles } from '../source-files.ts';

/**
 * In the package it would lead into `lib`, which holds no page and no TypeScript. A worker is bundled with the page that
 * starts it, whose source is shipped.
 */
const besideItself = /(?<!new Worker\()new URL\(\s*(?:'[^']*'|"[^"]*"|`[^`$]*`)\s*,\s*import\.meta\.url/u;

test('No code that is compiled for the package looks for a page or a module beside itself', () => {
  const files = sourceFiles('src').filter(({ file }) => file.endsWith('.ts'));
  expect(files.length).toBeGreaterThan(100);
  expect(besideItself.test("entrypoint: new URL('app.ts', import.meta.url),")).toBe(true);
  expect(files.map(({ file }) => file).filter((file) => besideItself.test(readText(file)))).toEqual([]);
});

test('Pages and modules that "npm run dev" adds are there', async () => {
  const named: string[] = [];
  const setup = {
    command: 'dev',
    addDevToolbarApp: ({ entrypoint }: { entrypoint: URL }) => named.push(fileURLToPath(entrypoint)),
    injectRoute: ({ entrypoint }: { entrypoint: URL }) => named.push(fileURLToPath(entrypoint)),
    injectScript: (_: string, code: string) =>
      named.push(JSON.parse(code.slice('import '.length, -1)) as string),
  };
  for (const { hooks } of [messageToolbar(), reloadPages()])
    await hooks['astro:config:setup']?.(setup as never);
  expect(named).toHaveLength(3);
  expect(named.filter((file) => !existsSync(file))).toEqual([]);
});
