import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** Presses a button and reads the file that the browser then saves into the folder, in which nothing else stays. */
export async function saveFile(page: Page, button: string, downloads: string): Promise<Uint8Array> {
  for (const file of readdirSync(downloads)) rmSync(join(downloads, file));
  const session = await page.createCDPSession();
  const context = page.browserContext().id;
  // The file is there before all of it is written.
  const finished = new Promise<void>((resolve) => {
    session.on('Browser.downloadProgress', ({ state }) => {
      if (state === 'completed') resolve();
    });
  });
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: downloads,
    eventsEnabled: true,
    ...(context ? { browserContextId: context } : {}),
  });
  await page.focus(button);
  await page.keyboard.press('Enter');
  await finished;
  const [saved] = readdirSync(downloads);
  return readFileSync(join(downloads, saved ?? ''));
}
