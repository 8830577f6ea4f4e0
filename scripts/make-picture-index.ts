import { readFile, writeFile } from 'node:fs/promises';
import { openmojiIndex, writtenIndex } from '../src/files/openmoji-index.ts';
import { runCommand } from './terminal/command.ts';

await runCommand({
  usage: `
Writes src/pictures/sources/openmoji/index.json from the openmoji package: every name that can be drawn, its hexcode and the
words to find it by. Run it after an update of the package; a test fails while the index is not current.

  node scripts/make-picture-index.ts

  --check   only says whether it is current
  --help    shows this text
`,
  flags: { check: { type: 'boolean', default: false } },
  run: async ({ check }) => {
    const file = new URL('../src/pictures/sources/openmoji/index.json', import.meta.url);
    const { rows, leftOut } = openmojiIndex();
    const text = writtenIndex(rows);
    if (check) {
      const current = (await readFile(file, 'utf8')) === text;
      console.log(current ? 'The index is current.' : 'The index is not current: run this without --check.');
      if (!current) process.exitCode = 1;
      return;
    }
    await writeFile(file, text);
    console.log(`${rows.length} names written. Left out, because they cannot be drawn faithfully:`);
    for (const line of leftOut) console.log(`  ${line}`);
  },
});
