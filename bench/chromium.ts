import chromium from '@sparticuz/chromium';
import { launch } from 'puppeteer-core';
import type { Maker, MakerMaterials } from './maker.ts';
import { benchPage } from './page.ts';

/** Chromium printing a web page, tagged and with bookmarks. Browser and tab stay open from document to document. */
export async function startMaker(materials: MakerMaterials): Promise<Maker> {
  const browser = await launch({
    executablePath: await chromium.executablePath(),
    args: chromium.args,
    headless: 'shell',
  });
  const page = await browser.newPage();
  return {
    name: 'Chromium',
    make: async (document) => {
      await page.setContent(benchPage(document, materials), { waitUntil: 'load' });
      await page.evaluate('document.fonts.ready.then(() => 0)');
      return page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
    },
    close: async () => browser.close(),
  };
}
