import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { task } from '../../model/read-file.ts';
import { oneBrowser } from './one-browser.ts';
import { origin, servePersonPage } from './person-page.ts';

const tea = task('<Step done="It is hot.">\nBoil the water.\n</Step>');

const browser = oneBrowser();

test('A file and a mail for whoever keeps the site are prepared, with what was written last, and nothing is sent', async () => {
  const page = await (await browser().createBrowserContext()).newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await servePersonPage(page, { text: tea });
  await page.evaluateOnNewDocument(`
    navigator.clipboard.writeText = async (words) => void (window.copied = words);
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      if (blob.type === 'application/zip') window.saved = blob;
      return make(blob);
    };
  `);
  await page.goto(`${origin}/make/#from=/task.json`);
  await page.waitForSelector('[data-make-send="open"]');
  const before = asked.length;
  await page.$eval('[data-make-send="open"]', (fold) => void ((fold as HTMLDetailsElement).open = true));
  await page.waitForSelector('[data-make-send="mail"]');
  await page.$eval('[data-make-part="facts"] [data-make-field="title"]', (field) => {
    (field as HTMLInputElement).value = 'Make good tea';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  const mail = (): Promise<string> =>
    page.$eval('[data-make-send="mail"]', (link) => (link as HTMLAnchorElement).href);
  await expect.poll(async () => decodeURIComponent(await mail())).toContain('site: Make good tea');
  await page.click('[data-make-send="copy"]');
  await page.waitForFunction(`document.querySelector('[data-make-sent]').textContent === 'It is copied.'`);
  expect(await page.evaluate('window.copied')).toContain('- content/tasks/make-tea/en-GB.mdx');
  await page.click('[data-make-send="zip"]');
  await page.waitForFunction('window.saved');
  const bytes = Uint8Array.from(
    (await page.evaluate('window.saved.arrayBuffer().then((read) => [...new Uint8Array(read)])')) as number[],
  );
  const files = unzipSync(bytes);
  expect(Object.keys(files)).toEqual(['content/tasks/make-tea/en-GB.mdx']);
  expect(new TextDecoder().decode(files['content/tasks/make-tea/en-GB.mdx'])).toContain('Make good tea');
  expect(asked.slice(before).filter((url) => !url.startsWith('blob:'))).toEqual([]);
  await page.close();
});
