import { existsSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../src/integration/project-root.ts';
import { measure } from './build/measure.ts';
import { replaceWhole } from './build/replace-whole.ts';
import { readFinishedSite } from './offline/finished-site.ts';
import { bundlerOf } from './offline/scripts.ts';
import { listFile, listText, requireFree, stagingBeside } from './offline/target-folder.ts';
import { wholePage } from './offline/whole-page.ts';
import { callerFolder } from './terminal/caller-folder.ts';
import { Refusal, runCommand, WrongValue } from './terminal/command.ts';

await runCommand({
  usage: `
Copies the site that "npm run build" has built into a folder from which it opens by a double
click, without the internet and without a host: for a USB stick, or a folder on a shared disk.

  npm run offline -- /media/stick/easy-read
  npm run offline -- E:\\easy-read

Begin at index.html. Each page is one file that holds its pictures, colours and program, so it can
be handed on alone. Papers lie beside their page; films and recordings of steps in the folder
"recordings".

A folder that holds anything else is never written over. What an earlier copy has put there is
replaced when the new one is whole.

  --help   shows this text
`,
  flags: {},
  takesFiles: true,
  run: async (_, folders) => {
    const [folder, ...others] = folders;
    if (folder === undefined || others.length > 0)
      throw new WrongValue('Say into which folder: npm run offline -- /media/stick/easy-read');
    const root = projectRoot();
    const dist = path.join(root, 'dist');
    if (!existsSync(dist)) throw new Refusal('There is no site yet. Build it first: npm run build');
    const target = path.resolve(callerFolder(), folder);
    requireFree(target, root);
    const staging = stagingBeside(target);
    await replaceWhole(staging, { work: 'copy', fill: () => copySite(dist, staging.next) });
    console.log(
      `\nCopied ${measure(target)}, into ${target}\nOpen ${path.join(target, 'index.html')} by a double click.`,
    );
  },
});

/** Writes each page as one file, and what pages link to beside it. */
async function copySite(dist: string, next: string): Promise<void> {
  const site = readFinishedSite(dist);
  const bundle = bundlerOf(site);
  const linked = new Set<string>();
  const place = async (file: string): Promise<string> => {
    const written = path.join(next, file);
    await mkdir(path.dirname(written), { recursive: true });
    return written;
  };
  for (const page of site.pages) {
    const whole = await wholePage(page, { site, bundle });
    for (const address of whole.lost) console.warn(`${page} names ${address}, which the site does not have.`);
    for (const file of whole.linked) linked.add(file);
    await writeFile(await place(page), whole.html);
  }
  for (const file of linked) await copyFile(path.join(dist, file), await place(file));
  await writeFile(await place(listFile), listText([...site.pages, ...linked]));
}
