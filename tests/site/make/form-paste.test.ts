import { expect, test } from 'vitest';
import { blank, openForm, press, textOf } from './form-hands.ts';
import { oneBrowser } from './one-browser.ts';

const browser = oneBrowser();

test('What is pasted is shown before it is taken, and each line can become something else', async () => {
  const page = await openForm(browser(), blank);
  await page.focus('[data-make-paste]');
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData(
      'text/html',
      '<ul><li>a cup</li></ul><ol><li>Fill the cup.</li><li>Wait.</li></ol>',
    );
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  });
  await page.waitForSelector('[data-make-do="take"]');
  expect(await textOf(page)).toBe(blank);
  await page.focus('.make-cards li:nth-child(3) select');
  await page.select('.make-cards li:nth-child(3) select', 'words');
  await press(page, '[data-make-do="take"]');
  const text = await textOf(page);
  expect(text).toContain('need: [a cup]');
  expect(text).toContain('<Step done="">\n  Fill the cup.\n</Step>\n\nWait.\n');
});
