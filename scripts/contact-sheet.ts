import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { loadSite } from '../src/integration/load-site.ts';
import { projectRoot } from '../src/integration/project-root.ts';
import type { Site } from '../src/site/site.ts';
import { readContent } from '../src/files/content.ts';
import { loadFaces } from '../src/files/fonts.ts';
import type { Document } from '../src/model/document.ts';
import { formatMessage } from '../src/model/message.ts';
import { drawContactSheet } from './contact-sheet/draw-contact-sheet.ts';
import { drawOverview, type OverviewEntry } from './contact-sheet/draw-overview.ts';
import { editionGroups } from './contact-sheet/edition-groups.ts';
import { editionSheets } from './contact-sheet/edition-sheets.ts';
import { editionsPage, editionsText } from './contact-sheet/editions-page.ts';
import { overviewEdition } from './contact-sheet/overview-edition.ts';
import { pictureSheets } from './contact-sheet/picture-sheets.ts';
import { usedPictures } from './contact-sheet/used-pictures.ts';
import { Refusal, runCommand, WrongValue } from './terminal/command.ts';

const home = projectRoot();

/** Enough to see how a sheet is filled, and to read what is large. */
const PIXELS_OF_EDITIONS = 1.2;

await runCommand({
  usage: `
Draws every sheet of every edition of a document into one picture, to look at.

  npm run contact-sheet -- all                            every document
  npm run contact-sheet -- clean-the-coffee-machine       by its folder's name
  npm run contact-sheet -- content/tasks/make-tea/en-GB.mdx
  npm run contact-sheet -- all --overview docs/library
  npm run contact-sheet -- all --pictures docs/library
  npm run contact-sheet -- --editions docs/editions

  --edition name    only this edition, for example a4, cards or phone
  --overview folder the first sheets of all documents together, grey and small: one JPEG
                    for each kind and language, in this folder
  --pictures folder every drawing that they use, once, grey and 20 mm wide, with a number each,
                    and a list that says what each is called
  --editions folder each edition that is asked for, of one document that asks for it, and what a
                    deck comes in: all sides small, and a page with what was measured of them
  --scale number    pixels for a millimetre (default: 2; 4 is good to read)
  --root folder     the folder that holds "content" (default: this project)
  --help            shows this text

The pictures are put into the folder ".clearstep/contact-sheets".`,
  flags: {
    edition: { type: 'string' },
    overview: { type: 'string' },
    pictures: { type: 'string' },
    editions: { type: 'string' },
    scale: { type: 'string', default: '2' },
    root: { type: 'string', default: home },
  },
  takesFiles: true,
  run: async ({ edition, overview, pictures, editions, scale, root }, wanted) => {
    const pixelsPerMm = Number(scale);
    if (!(pixelsPerMm >= 0.5 && pixelsPerMm <= 12))
      throw new WrongValue('--scale is a number from 0.5 to 12, for example 2.');
    if (editions !== undefined) return writeEditions(path.resolve(root), path.resolve(editions));
    const project = { root: path.resolve(root), site: await loadSite(path.resolve(root)) };
    const documents = await chooseDocuments(project, wanted);
    if (overview !== undefined) return writeOverviews(documents, project, path.resolve(overview));
    if (pictures !== undefined) return writePictures(documents, project.root, path.resolve(pictures));
    for (const document of documents) await drawDocument(document, project, edition, pixelsPerMm);
  },
});

interface Project {
  readonly root: string;
  readonly site: Site;
}

async function drawDocument(
  document: Document,
  project: Project,
  edition: string | undefined,
  pixelsPerMm: number,
): Promise<void> {
  const { groups, problems } = await editionGroups(document, project, edition);
  for (const problem of problems) console.error(`${problem}\n`);
  if (problems.length > 0) process.exitCode = 1;
  if (groups.length === 0) throw new Refusal(`${document.file} has no edition to show.`);
  const folder = path.join(home, '.clearstep', 'contact-sheets');
  const name = [document.slug, ...(edition ? [edition] : []), document.language, 'png'].join('.');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, name), await drawContactSheet(groups, loadFaces(), pixelsPerMm));
  console.log(path.relative(process.cwd(), path.join(folder, name)));
}

async function writeOverviews(
  documents: readonly Document[],
  project: Project,
  folder: string,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, alike] of Map.groupBy(documents, ({ kind, language }) => `${kind}s.${language}.jpg`)) {
    const entries: OverviewEntry[] = [];
    for (const document of alike) {
      const edition = overviewEdition(document, project.site);
      const { groups, problems } = await editionGroups(document, project, edition);
      for (const problem of problems) console.error(`${problem}\n`);
      if (problems.length > 0) process.exitCode = 1;
      entries.push(...groups.map(({ prints }) => ({ title: document.title, prints })));
    }
    if (entries.length === 0) continue;
    await writeFile(path.join(folder, name), await drawOverview(entries, loadFaces()));
    console.log(path.relative(process.cwd(), path.join(folder, name)));
  }
}

async function writePictures(documents: readonly Document[], from: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { name, content } of await pictureSheets(await usedPictures(documents, from), loadFaces())) {
    await writeFile(path.join(folder, name), content);
    console.log(path.relative(process.cwd(), path.join(folder, name)));
  }
}

async function writeEditions(root: string, folder: string): Promise<void> {
  const made = await editionSheets(root);
  await mkdir(folder, { recursive: true });
  for (const { id, group } of made) {
    const sheet = sharp(await drawContactSheet([group], loadFaces(), PIXELS_OF_EDITIONS));
    await sheet.webp({ quality: 70 }).toFile(path.join(folder, `${id}.webp`));
    console.log(path.relative(process.cwd(), path.join(folder, `${id}.webp`)));
  }
  await writeFile(path.join(folder, editionsPage), await editionsText(made, root));
}

async function chooseDocuments({ root, site }: Project, wanted: readonly string[]): Promise<Document[]> {
  const { documents, messages } = await readContent(root, { site });
  if (wanted.length === 0)
    throw new WrongValue(`Say which document, or "all". There are:\n${list(documents)}`);
  if (wanted.includes('all')) return documents;
  return wanted.flatMap((name) => {
    const file = path.relative(root, path.resolve(name)).split(path.sep).join('/');
    const chosen = documents.filter((each) => each.slug === name || each.file === file);
    if (chosen.length > 0) return chosen;
    const why = messages.filter((message) => message.severity === 'error' && message.file.includes(name));
    const reason = why.length > 0 ? why.map(formatMessage).join('\n\n') : `There are:\n${list(documents)}`;
    throw new WrongValue(`There is no document "${name}" that can be shown.\n${reason}`);
  });
}

function list(documents: readonly Document[]): string {
  return documents.map(({ slug }) => `  ${slug}`).join('\n');
}
