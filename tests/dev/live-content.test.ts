import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../source-files.ts';
import { type DevServer, makeFolder, startDev, waitFor } from './dev-server.ts';

const document = 'content/leaflets/tea';
const page = '/en-GB/leaflets/tea/';
const drawing = '/pictures/house/our-cup.svg';
const text = `---
title: Tea at work
kind: leaflet
summary: You can have tea at work.
picture: our cup
ask: Your manager
reviewed: 2026-11-01
review-by: 2099-11-01
---

## Your break

<Point picture="./cup.jpg" alt="A cup of tea">
You make tea.
</Point>

<Ask picture="ask for help">Ask your manager.</Ask>
`;
const svg = (width: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72"><rect x="10" y="10" width="${width}" height="50" fill="#000"/></svg>`;

let server: DevServer;

beforeAll(async () => {
  const folder = makeFolder();
  save('content/pictures/our-cup.svg', svg(20), folder);
  save(
    'content/pictures/register.yml',
    '- { name: our cup, file: our-cup.svg, label: a cup, author: Clearstep, licence: CC BY 4.0 }\n',
    folder,
  );
  save(`${document}/en-GB.mdx`, text, folder);
  cpSync(
    path.join(root, 'tests/fixtures/content/tasks/make-tea/cup.jpg'),
    path.join(folder, document, 'cup.jpg'),
  );
  server = await startDev(folder);
});

afterAll(() => server?.close());

test('a changed drawing is on page and paper at once', async () => {
  const before = { drawing: await bytes(drawing), paper: await bytes(`${page}a4.pdf`) };
  save('content/pictures/our-cup.svg', svg(40));
  await waitFor(async () => (await bytes(drawing)) !== before.drawing);
  expect([await status(drawing), await status(`${page}a4.pdf`)]).toEqual([200, 200]);
  expect(await bytes(`${page}a4.pdf`)).not.toBe(before.paper);
});

test('a drawing that cannot be used is named on its page, which stays, as all other pictures do', async () => {
  save('content/pictures/our-cup.svg', svg(20).replace('<rect', '<script/><rect'));
  await waitFor(async () => (await words(page)).includes('The picture “our cup” cannot be used.'));
  expect(await words(page)).toContain('You make tea.');
  expect(await words(page)).toContain('content/leaflets/tea/en-GB.mdx:5:10');
  for (const other of ['/', '/en-GB/leaflets/', '/credits/']) expect(await status(other), other).toBe(200);
  save('content/pictures/our-cup.svg', svg(30));
  await waitFor(async () => !(await words(page)).includes('cannot be used'));
});

test('a photo that is gone is named on its page until it is back', async () => {
  const photo = path.join(server.folder, document, 'cup.jpg');
  renameSync(photo, `${photo}.away`);
  await waitFor(async () =>
    (await words(page)).includes('There is no photo "./cup.jpg" beside the document.'),
  );
  expect(await words(page)).toContain('You make tea.');
  renameSync(`${photo}.away`, photo);
  await waitFor(async () => !(await words(page)).includes('There is no photo'));
});

test('a page says that it is as before only while its file cannot be read', async () => {
  const said = server.said().length;
  save(`${document}/en-GB.mdx`, text.replace('</Point>', ''));
  await waitFor(async () => (await words(page)).includes('how the file was before'));
  save(`${document}/en-GB.mdx`, text.replace('<Ask picture="ask for help">', '<Ask>'));
  await waitFor(async () => (await words(page)).includes('This <Ask> has no picture.'));
  expect(await words(page)).not.toContain('how the file was before');
  expect(server.said().slice(said)).not.toContain('All is put right');
});

test('the terminal says when all is put right', async () => {
  const said = server.said().length;
  save(`${document}/en-GB.mdx`, text);
  await waitFor(() => server.said().slice(said).includes('All is put right'));
  expect(server.said().slice(said)).not.toContain('Found:');
  await waitFor(async () => !(await words(page)).includes('Please put this right'));
});

test('a new document has its page and papers, also under another name, and none when it is gone', async () => {
  save('content/leaflets/milk/en-GB.mdx', text.replace('Tea at work', 'Milk').replace('./cup.jpg', 'milk'));
  await waitFor(async () => (await status('/en-GB/leaflets/milk/')) === 200);
  expect(await status('/en-GB/leaflets/milk/a4.pdf')).toBe(200);
  renameSync(
    path.join(server.folder, 'content/leaflets/milk'),
    path.join(server.folder, 'content/leaflets/cream'),
  );
  await waitFor(async () => (await status('/en-GB/leaflets/cream/')) === 200);
  expect(await status('/en-GB/leaflets/milk/')).toBe(404);
  rmSync(path.join(server.folder, 'content/leaflets/cream'), { recursive: true });
  await waitFor(async () => (await status('/en-GB/leaflets/cream/')) === 404);
});

test('of two saves within a tenth of a second the last one is shown', async () => {
  save(`${document}/en-GB.mdx`, text.replace('You make tea.', 'You make green tea.'));
  await new Promise((resolve) => setTimeout(resolve, 70));
  save(`${document}/en-GB.mdx`, text.replace('You make tea.', 'You make mint tea.'));
  await waitFor(async () => (await words(page)).includes('You make mint tea.'));
  expect(await words(page)).not.toContain('green');
  save(`${document}/en-GB.mdx`, text);
  await waitFor(async () => (await words(page)).includes('You make tea.'));
});

test('many files at once, as when another state is checked out, are all there', async () => {
  const slugs = Array.from({ length: 20 }, (_, index) => `cup-${index}`);
  for (const slug of slugs)
    save(
      `content/leaflets/${slug}/en-GB.mdx`,
      text.replace('Tea at work', slug).replace('./cup.jpg', 'milk'),
    );
  save(`${document}/en-GB.mdx`, text.replace('You make tea.', 'You make coffee.'));
  await waitFor(async () => (await words(page)).includes('You make coffee.'));
  for (const slug of slugs)
    await waitFor(async () => (await words(`/en-GB/leaflets/${slug}/`)).includes(slug));
  for (const slug of slugs) rmSync(path.join(server.folder, 'content/leaflets', slug), { recursive: true });
  save(`${document}/en-GB.mdx`, text);
  await waitFor(async () => !(await words('/en-GB/leaflets/')).includes('cup-'));
  expect(await words(page)).toContain('You make tea.');
});

test('the terminal tells the errors of the file that was saved, and only counts those from before', async () => {
  save('content/leaflets/milk/en-GB.mdx', text.replace('</Point>', '').replace('Tea at work', 'Milk'));
  await waitFor(() => server.said().includes('content/leaflets/milk/en-GB.mdx:13:1 error'));
  const said = server.said().length;
  save(`${document}/en-GB.mdx`, text.replace('<Ask picture="ask for help">', '<Ask>'));
  await waitFor(() => server.said().slice(said).includes('from before'));
  const news = server.said().slice(said);
  expect(news).toContain(`${document}/en-GB.mdx:17:1 error`);
  expect(news).not.toContain('content/leaflets/milk/en-GB.mdx:13:1');
  expect(news).toContain('1 error from before is still there, in content/leaflets/milk/en-GB.mdx.');
  rmSync(path.join(server.folder, 'content/leaflets/milk'), { recursive: true });
  save(`${document}/en-GB.mdx`, text);
  await waitFor(() => server.said().slice(said).includes('All is put right'));
});

function save(file: string, source: string, folder = server.folder): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), source);
}

/** On a connection of its own: one that is kept may be closed by the server just when it is asked. */
function get(address: string): Promise<Response> {
  return fetch(server.origin + address, { headers: { connection: 'close' } });
}

async function status(address: string): Promise<number> {
  return (await get(address)).status;
}

async function bytes(address: string): Promise<string> {
  return Buffer.from(await (await get(address)).arrayBuffer()).toString('base64');
}

/** The words of a page, without its tags and scripts. */
async function words(address: string): Promise<string> {
  return (await (await get(address)).text())
    .replaceAll(/<(script|style)\b.*?<\/\1>/gsu, '')
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
}
