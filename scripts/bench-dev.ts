import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureDev } from './bench/dev/measure.ts';
import { devReport } from './bench/dev/report.ts';
import { describeMachine } from './bench/machine.ts';
import { runCommand, WrongValue } from './terminal/command.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = path.join(root, 'docs', 'dev-speed.md');

await runCommand({
  usage: `
Times how long an author waits in npm run dev: from saving a document to its new words in a browser.

  npm run bench:dev
  npm run bench:dev -- --documents 15 --saves 20

  --documents  how many documents there are, as a list (15,300)
  --saves      how often each kind of document is saved (12)
  --write      keeps the results in docs/dev-speed.md
  --help       shows this text
`,
  flags: {
    documents: { type: 'string', default: '15,300' },
    saves: { type: 'string', default: '12' },
    write: { type: 'boolean' },
  },
  run: async ({ documents, saves, write = false }) => {
    const counts = documents.split(',').map(Number);
    if (counts.some((count) => !Number.isInteger(count) || count < 1) || !(Number(saves) >= 1))
      throw new WrongValue('--documents is a list of numbers such as 15,300, and --saves is 1 or more.');
    const report = devReport(await measureDev(root, counts, Number(saves), console.log), describeMachine());
    console.log(`\n${report}`);
    if (write)
      writeFileSync(
        results,
        `# The time of an author\n\nWritten by \`npm run bench:dev -- --write\`.\n\n${report}\n`,
      );
  },
});
