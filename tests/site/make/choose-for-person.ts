import type { Page } from 'puppeteer-core';

/** Writes own words of a person for a step, after those that are there. */
export async function write(page: Page, step: string, words: string): Promise<void> {
  await page.click(way(step, 'own'));
  const field = `[data-make-step="${step}"] [data-make-field="words"]`;
  await page.waitForSelector(field);
  await page.type(field, words);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
}

/** What is pressed to show a step in a way: `own`, `known` or as it is. */
export function way(step: string, shown: string): string {
  return `[data-make-step="${step}"] input[value="${shown}"]`;
}
