import { existsSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { callerFolder } from './terminal/caller-folder.ts';
import { collectFolder } from './collect/collect-folder.ts';
import { Refusal, runCommand, WrongValue } from './terminal/command.ts';

await runCommand({
  usage: `
Makes one table of the forms that people have filled in as PDF.

  npm run collect -- filled-forms
  npm run collect -- filled-forms --out content/reports/our-year/answers.csv

The folder holds copies of one form, filled in with any PDF program. The table is a CSV file: a
column for each question, a line for each person. A report counts it: <Chart count="how-it-was">.
Nothing leaves this machine. A file that is no such form is left out, and named.

  --out   the file to write (default: answers.csv in that folder)
  --help  shows this text

It never writes over a file. It ends with 1 when a file was left out.
`,
  flags: { out: { type: 'string' } },
  takesFiles: true,
  run: async ({ out }, folders) => {
    const [folder] = folders;
    if (folder === undefined || folders.length > 1)
      throw new WrongValue('Name one folder with filled forms: npm run collect -- filled-forms');
    const home = callerFolder();
    const from = path.resolve(home, folder);
    if (!statSync(from, { throwIfNoEntry: false })?.isDirectory())
      throw new WrongValue(`There is no folder ${folder}.`);
    const to = path.resolve(home, out ?? path.join(folder, 'answers.csv'));
    if (existsSync(to))
      throw new Refusal(`There is already a file ${to}. Nothing was changed. Give another --out.`);
    const { text, title, ids, forms, refused } = await collectFolder(from);
    const left = refused.map(({ file, reason }) => `${file} was left out. ${reason}`);
    if (text === undefined)
      throw new Refusal(['There is no filled form in this folder. Nothing was written.', ...left].join('\n'));
    await writeFile(to, text, { flag: 'wx' });
    console.log(`Written: ${to}\n${forms} ${forms === 1 ? 'form' : 'forms'} of “${title}”.`);
    console.log(`Its columns: ${ids.join(', ')}`);
    if (left.length > 0) throw new Refusal(left.join('\n'));
  },
});
