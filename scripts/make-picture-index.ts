/**
 * Writes src/pictures/openmoji/index.json from the openmoji package: every name we can draw, its hexcode and the
 * words to find it by. Run it after an update of the package; a test fails while the index is not current.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openmojiIndex, writtenIndex } from '../src/files/openmoji-index.ts';

const { values } = parseArgs({ options: { help: { type: 'boolean' }, check: { type: 'boolean' } } });
const file = new URL('../src/pictures/openmoji/index.json', import.meta.url);

if (values.help) {
  console.log(
    'node scripts/make-picture-index.ts           writes src/pictures/openmoji/index.json anew\n' +
      'node scripts/make-picture-index.ts --check   only says whether it is current',
  );
} else {
  const { rows, leftOut } = openmojiIndex();
  const text = writtenIndex(rows);
  if (values.check) {
    const current = readFileSync(file, 'utf8') === text;
    console.log(current ? 'The index is current.' : 'The index is not current: run this without --check.');
    process.exitCode = current ? 0 : 1;
  } else {
    writeFileSync(file, text);
    console.log(`${rows.length} names written. Left out, because they cannot be drawn faithfully:`);
    for (const line of leftOut) console.log(`  ${line}`);
  }
}
