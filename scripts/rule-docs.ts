import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { ruleDocFiles } from './rule-docs/files.ts';
import { runCommand } from './terminal/command.ts';

await runCommand({
  usage: `
Writes docs/rules from the comments on top of the rules and from src/rules/kept-rules.yml, and
docs/help from the help pages of the site.

  npm run rule-docs

  --help   shows this text`,
  flags: {},
  run: write,
});

/** Writes all files, and takes away the pages of rules that are gone. */
async function write(): Promise<void> {
  const root = new URL('../', import.meta.url);
  const files = await ruleDocFiles();
  for (const place of ['docs/rules/', 'docs/help/']) {
    const folder = new URL(place, root);
    await mkdir(folder, { recursive: true });
    for (const name of await readdir(folder))
      if (!files.has(`${place}${name}`)) await rm(new URL(name, folder));
  }
  for (const [file, text] of files) await writeFile(new URL(file, root), text);
  console.log(`${files.size} files written in docs/rules and docs/help.`);
}
