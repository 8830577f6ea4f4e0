import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { loadSite } from '../src/integration/load-site.ts';
import type { Site } from '../src/site/site.ts';
import { readContent } from '../src/files/content.ts';
import { loadFaces } from '../src/files/fonts.ts';
import type { Document } from '../src/model/document.ts';
import { editionGroups, type Print } from './contact-sheet/edition-groups.ts';
import { drawShowcase } from './picture/draw-showcase.ts';
import { photographPage } from './picture/photograph-page.ts';
import { Refusal, runCommand } from './terminal/command.ts';

const root = path.resolve(import.meta.dirname, '..');
const slug = 'clean-the-coffee-machine';

await runCommand({
  usage: `
Makes docs/what-comes-out.png, the picture at the top of the README: a page, a sheet of
pocket cards, phone pictures and the web page of one task, as they really come out.

  npm run build      first: the web page is photographed from "dist"
  npm run picture

  --help    shows this text`,
  flags: {},
  run: makePicture,
});

async function makePicture(): Promise<void> {
  const dist = path.join(root, 'dist');
  if (!existsSync(path.join(dist, 'index.html')))
    throw new Refusal('There is no site in "dist" to photograph. Run "npm run build" first.');
  const site = await loadSite(root);
  const { documents } = await readContent(root, { site });
  const document = documents.find((each) => each.slug === slug && each.language === 'en-GB');
  if (!document) throw new Refusal(`The task ${slug} cannot be read. "npm run check" says why.`);

  const png = await drawShowcase(
    {
      page: await sheetOf({ document, site }, 'a4', 3),
      cards: await sheetOf({ document, site }, 'cards', 3),
      phones: [await sheetOf({ document, site }, 'phone', 4), await sheetOf({ document, site }, 'phone', 9)],
      web: await photographPage(dist, `/${document.language}/tasks/${slug}/`),
    },
    loadFaces(),
  );
  const file = path.join(root, 'docs', 'what-comes-out.png');
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, png);
  console.log(`${path.relative(process.cwd(), file)}, ${Math.round(png.length / 1000)} kB`);
}

/** The nth sheet of an edition, counted from 1. */
async function sheetOf(
  { document, site }: { readonly document: Document; readonly site: Site },
  edition: string,
  number: number,
): Promise<Print> {
  const { groups, problems } = await editionGroups(document, { root, site }, edition);
  const sheet = groups[0]?.prints[number - 1];
  if (!sheet) throw new Refusal(problems.join('\n') || `The edition ${edition} has no sheet ${number}.`);
  return sheet;
}
