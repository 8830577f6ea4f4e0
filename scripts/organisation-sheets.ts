import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { readContent } from '../src/files/content.ts';
import { loadFaces } from '../src/files/fonts.ts';
import { loadSite } from '../src/integration/load-site.ts';
import { drawContactSheet } from './contact-sheet/draw-contact-sheet.ts';
import { editionGroups } from './contact-sheet/edition-groups.ts';
import { Refusal, runCommand } from './terminal/command.ts';

const home = path.resolve(import.meta.dirname, '..');
const fixtures = path.join(home, 'tests', 'fixtures');
/** A task, for its cards and lists, and a guide, for its covers. */
const slugs = ['make-tea', 'hearing-loss-at-work'];

await runCommand({
  usage: `
Draws the papers of the organisation in tests/fixtures/organisation into docs/organisation-*.png:
its logo, its name and its colour, on every edition of a task and of a guide.

  npm run organisation-sheets

  --help    shows this text`,
  flags: {},
  run: drawAll,
});

async function drawAll(): Promise<void> {
  const project = mkdtempSync(path.join(tmpdir(), 'clearstep-organisation-'));
  try {
    cpSync(path.join(fixtures, 'organisation'), project, { recursive: true });
    cpSync(path.join(fixtures, 'content'), path.join(project, 'content'), { recursive: true });
    for (const folder of ['src', 'node_modules'])
      symlinkSync(path.join(home, folder), path.join(project, folder), 'junction');
    const site = await loadSite(project);
    const { documents } = await readContent(project, { site });
    for (const slug of slugs) {
      const document = documents.find((each) => each.slug === slug);
      if (!document) throw new Refusal(`The example ${slug} cannot be read.`);
      const { groups, problems } = await editionGroups(document, { root: project, site }, undefined);
      if (problems.length > 0) throw new Refusal(problems.join('\n'));
      // A pixel for a millimetre, and few colours: to see the whole, in a small file.
      const sheet = sharp(await drawContactSheet(groups, loadFaces(), 1)).png({ palette: true, effort: 10 });
      const file = path.join(home, 'docs', `organisation-${slug}.png`);
      await writeFile(file, await sheet.toBuffer());
      console.log(path.relative(process.cwd(), file));
    }
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}
