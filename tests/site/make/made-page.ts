import type { Page } from 'puppeteer-core';
import type { BuiltSite } from '../built-site.ts';
import { closePage } from '../built-site.ts';
import { saveFile } from '../save-file.ts';

/** All scripts that a page loads, one after the other. */
export async function codeOf(path: string, site: BuiltSite): Promise<string> {
  const scripts: Promise<string>[] = [];
  const page = await site.open(path, {
    before: async (fresh) => {
      fresh.on('response', (response) => {
        if (response.url().endsWith('.js')) scripts.push(response.text().catch(() => ''));
      });
    },
  });
  const code = (await Promise.all(scripts)).join('\n');
  await closePage(page);
  return code;
}

/** Waits until everything is said about the newest text. */
export async function checked(page: Page): Promise<void> {
  await keysTaken(page);
  await page.waitForSelector('[data-make-advice="whole"]');
}

/** Waits until the newest text is kept on the device. */
export async function saved(page: Page): Promise<void> {
  await keysTaken(page);
  await page.waitForSelector('[data-make-saving="saved"]');
}

/** A field hands over its last letters once they are painted: until then, the text before them counts as the newest. */
async function keysTaken(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve, 0));
        // A page behind another one paints nothing.
        setTimeout(resolve, 250);
      }),
  );
}

/** Opens the fold of the papers that are not among the first. */
export async function showAllPapers(page: Page): Promise<void> {
  await page.waitForSelector('.make-more-papers');
  await page.$eval('.make-more-papers', (fold) => void ((fold as HTMLDetailsElement).open = true));
}

/** Types at the end of the text. */
export async function type(page: Page, words: string): Promise<void> {
  // The form is what one sees first.
  if (await page.$('[data-make-text="false"]')) await page.click('[data-make-text="false"]');
  await page.waitForFunction(() =>
    document.querySelector('.make-text')?.shadowRoot?.querySelector('.cm-content'),
  );
  await page.evaluate(() => {
    document.querySelector('.make-text')?.shadowRoot?.querySelector<HTMLElement>('.cm-content')?.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
  await page.keyboard.type(words);
}

export async function textOf(page: Page, folder: string): Promise<string> {
  const saved = await saveFile(page, '[data-make-mdx]', folder);
  return Buffer.from(saved).toString();
}

export async function isInText(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.classList.contains('make-text') ?? false);
}

export async function list(page: Page): Promise<string[]> {
  return page.$$eval('.make-mine .make-title span:nth-of-type(1)', (all) =>
    all.map((each) => each.textContent),
  );
}

/** Gives the first document of the list another name. */
export async function renameFirst(page: Page, name: string): Promise<void> {
  await page.waitForSelector('[data-make-rename]');
  await page.click('[data-make-rename]');
  await page.waitForSelector('.make-mine input');
  await page.$eval('.make-mine input', (input) => void (input.value = ''));
  await page.type('.make-mine input', name);
  await page.keyboard.press('Enter');
}
