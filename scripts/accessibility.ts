import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { TESTED_PAGES_FILE } from '../src/files/tested-pages.ts';
import { today } from '../src/files/today.ts';
import { projectRoot } from '../src/integration/project-root.ts';
import type { TestedPages } from '../src/languages/accessibility-text.ts';
import { lookAt } from './browser/look-at.ts';
import { onePageOfEachKind, pageFilesIn } from './browser/one-of-each.ts';
import { issues } from './browser/page-issues.ts';
import { Refusal, runCommand } from './terminal/command.ts';

await runCommand({
  usage: `
Looks at one page of each kind in "dist" with axe and HTML_CodeSniffer, at level AAA, narrow and
wide, in light and dark colours. What they find is written into "${TESTED_PAGES_FILE}", which the page
about who can use the site reads: commit it. Build the site first, and once more afterwards.

  npm run accessibility

  --help   shows this text

It ends with 1 when there are errors. Each is shown with its page.`,
  flags: {},
  run: async () => {
    const root = projectRoot();
    const dist = path.join(root, 'dist');
    if (!existsSync(dist)) throw new Refusal('There is no site yet. Build it first: npm run build');
    const pages = onePageOfEachKind(pageFilesIn(dist));
    const found = await errorsOn(pages, dist);
    const tested: TestedPages = { date: today(), pages: pages.length, errors: found.length };
    await writeFile(path.join(root, TESTED_PAGES_FILE), `${JSON.stringify(tested, undefined, 2)}\n`);
    if (found.length > 0) throw new Refusal(found.join('\n'));
    console.log(`No errors on ${pages.length} pages. Written into ${TESTED_PAGES_FILE}.`);
  },
});

function errorsOn(pages: readonly string[], dist: string): Promise<string[]> {
  return lookAt(dist, async (browser, origin) => {
    const found = new Set<string>();
    for (const address of pages) {
      const page = await browser.newPage();
      for (const colours of ['light', 'dark']) {
        for (const width of [320, 1280]) {
          await page.setViewport({ width, height: 800 });
          await page.emulateMediaFeatures([
            { name: 'prefers-color-scheme', value: colours },
            { name: 'prefers-reduced-motion', value: 'reduce' },
          ]);
          await page.goto(`${origin}${address}`, { waitUntil: 'load' });
          for (const issue of await issues(page)) found.add(`${address}: ${issue}`);
        }
      }
      await page.close();
    }
    return [...found];
  });
}
