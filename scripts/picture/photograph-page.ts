import { openBrowser } from '../browser/open-browser.ts';
import { serve } from '../browser/serve.ts';

/** The window that the page is seen in: a tablet held upright. */
export const viewport = { width: 820, height: 1066 } as const;

/** A page of a built site as a browser shows it, as PNG. `address` is its path: `/en-GB/tasks/make-tea/`. */
export async function photographPage(folder: string, address: string): Promise<Uint8Array> {
  const { origin, close } = await serve(folder);
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.setViewport({ ...viewport, deviceScaleFactor: 2 });
    await page.goto(`${origin}${address}`, { waitUntil: 'networkidle0' });
    return await page.screenshot({ type: 'png' });
  } finally {
    await browser.close();
    await close();
  }
}
