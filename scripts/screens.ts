import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../src/integration/project-root.ts';
import { lookAt } from './browser/look-at.ts';
import { onePageOfEachKind, pageFilesIn } from './browser/one-of-each.ts';
import { drawScreens } from './screens/draw-screens.ts';
import { addressOf, views } from './screens/views.ts';
import { Refusal, runCommand, WrongValue } from './terminal/command.ts';

/** The language in which most is written here. */
const LANGUAGE = 'en-GB';

await runCommand({
  usage: `
Draws the main pages of the site that "npm run build" has built, as they look on a phone, on its
side, on a tablet and on a laptop, in each of the colours: one picture a page. Look at every one.

  npm run screens
  npm run screens -- home step      these alone

Pages: ${views.map(({ name }) => name).join(', ')}

  --from     the folder with the site (default: dist)
  --into     the folder for the pictures (default: docs/screens)
  --help     shows this text
`,
  flags: {
    from: { type: 'string', default: path.join(projectRoot(), 'dist') },
    into: { type: 'string', default: path.join(projectRoot(), 'docs/screens') },
  },
  takesFiles: true,
  run: async ({ from, into }, names) => {
    const unknown = names.find((name) => !views.some((view) => view.name === name));
    if (unknown !== undefined)
      throw new WrongValue(
        `There is no page "${unknown}". Pages: ${views.map(({ name }) => name).join(', ')}`,
      );
    if (!existsSync(path.join(from, 'index.html')))
      throw new Refusal('There is no site yet. Build it first: npm run build');
    const pages = onePageOfEachKind(pageFilesIn(from));
    await mkdir(into, { recursive: true });
    await lookAt(from, async (browser, origin) => {
      for (const view of views.filter(({ name }) => names.length === 0 || names.includes(name))) {
        const address = addressOf(view, pages, LANGUAGE);
        if (address === undefined) {
          console.log(`${view.name}: the site has no such page`);
          continue;
        }
        const picture = await drawScreens(browser, origin, { ...view, address });
        const file = path.join(into, `${view.name}.webp`);
        await writeFile(file, picture);
        console.log(`${file}: ${address}, ${Math.ceil(picture.length / 1000)} kB`);
      }
    });
  },
});
