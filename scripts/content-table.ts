import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../src/integration/project-root.ts';
import { tableFile, tableText } from './content-table/files.ts';
import { runCommand } from './terminal/command.ts';

await runCommand({
  usage: `
Writes content/README.md: a table of all documents, with the place in the reports, editions, sources, when to look
again, whether readers have checked them, and photos that are still to be taken.

  npm run content-table

  --help   shows this text`,
  flags: {},
  run: async () => {
    const root = projectRoot();
    await writeFile(path.join(root, tableFile), await tableText(root));
    console.log(`${tableFile} is written.`);
  },
});
