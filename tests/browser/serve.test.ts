import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serve, type Served } from '../../scripts/browser/serve.ts';

let folder: string;
let served: Served;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'clearstep-serve-'));
  mkdirSync(path.join(folder, 'tasks'));
  writeFileSync(path.join(folder, 'tasks/index.html'), '<p>Tasks</p>');
  writeFileSync(path.join(folder, '404.html'), '<p>Nothing here</p>');
  served = await serve(folder);
});
afterEach(async () => {
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

test('A folder is served by its index page, with the headers that hosts are asked to send', async () => {
  const { status, headers, body } = await ask('/tasks/');
  expect([status, body]).toEqual([200, '<p>Tasks</p>']);
  expect(headers.get('content-type')).toContain('text/html');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test('What is not there, or is a folder, is the page that says so', async () => {
  expect(await ask('/no-such-page/')).toMatchObject({ status: 404, body: '<p>Nothing here</p>' });
  expect(await ask('/tasks')).toMatchObject({ status: 404, body: '<p>Nothing here</p>' });
});

test('A site that is taken away while pages ask for it ends no test', async () => {
  rmSync(folder, { recursive: true });
  expect(await ask('/tasks/')).toMatchObject({ status: 404, body: 'Not found' });
});

test('Words are sent compressed where that is asked for, as most hosts do, and come out the same', async () => {
  const compressing = await serve(folder, { compress: true });
  const { headers, body } = await ask('/tasks/', compressing);
  await compressing.close();
  expect([headers.get('content-encoding'), body]).toEqual(['gzip', '<p>Tasks</p>']);
  expect((await ask('/tasks/')).headers.get('content-encoding')).toBeNull();
});

async function ask(
  where: string,
  { origin }: Pick<Served, 'origin'> = served,
): Promise<{ status: number; headers: Headers; body: string }> {
  const response = await fetch(`${origin}${where}`);
  return { status: response.status, headers: response.headers, body: await response.text() };
}
