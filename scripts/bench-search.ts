import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readContent } from '../src/files/content.ts';
import { loadSite } from '../src/integration/load-site.ts';
import { projectRoot } from '../src/integration/project-root.ts';
import { reportFile, reportText } from './bench-search/files.ts';
import { runCommand } from './terminal/command.ts';

await runCommand({
  usage: `
Asks the search for everything in tests/library/search-queries.tsv, counts how often what was meant is among the first
three answers, and writes ${reportFile}.

  npm run bench:search

  --help   shows this text`,
  flags: {},
  run: async () => {
    const root = projectRoot();
    const { documents } = await readContent(root, { site: await loadSite(root) });
    const text = await reportText(root, documents);
    await writeFile(path.join(root, reportFile), text);
    console.log(`${text}\n${reportFile} is written.`);
  },
});
