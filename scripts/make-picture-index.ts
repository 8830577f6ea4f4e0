import { readFile, writeFile } from 'node:fs/promises';
import { openmojiIndex, writtenIndex } from '../src/files/openmoji-index.ts';
import { runCommand } from './terminal/command.ts';

await runCommand({
  usage: `
Writes index.json and people.json in src/pictures/sources/openmoji from the openmoji package: every name that can be drawn,
its hexcode and the words to find it by, and the hexcodes that show people. Run it after an update of the package; a test
fails while they are not current.

  node scripts/make-picture-index.ts

  --check   only says whether it is current
  --help    shows this text
`,
  flags: { check: { type: 'boolean', default: false } },
  run: async ({ check }) => {
    const folder = new URL('../src/pictures/sources/openmoji/', import.meta.url);
    const { rows, leftOut, people } = openmojiIndex();
    const files = [
      [new URL('index.json', folder), writtenIndex(rows)],
      [new URL('people.json', folder), writtenIndex(people)],
    ] as const;
    if (check) {
      const read = await Promise.all(files.map(([file]) => readFile(file, 'utf8')));
      const current = files.every(([, text], index) => read[index] === text);
      console.log(current ? 'The index is current.' : 'The index is not current: run this without --check.');
      if (!current) process.exitCode = 1;
      return;
    }
    for (const [file, text] of files) await writeFile(file, text);
    console.log(`${rows.length} names written. Left out, because they cannot be drawn faithfully:`);
    for (const line of leftOut) console.log(`  ${line}`);
  },
});
