import { quote, type Reading } from '../common/reading.ts';
import { type Mend, overwrite, replacements } from './overwrite.ts';

/** A list that became one line on its way through mail: `You need: • a cup • a cloth`. Each bullet starts a line again. */
export function mendLineLists(text: string, reading: Reading): string {
  const all: Mend[] = [];
  for (const { 0: line, index: start } of text.matchAll(/[^\r\n]+/g)) {
    // In a tag on one line the words cannot be torn apart without the tag.
    if (line.includes('<')) continue;
    const mends = [...line.matchAll(BULLET)].map(({ 0: bullet, index }): Mend => ({
      at: start + index,
      length: bullet.length,
      typed: '\n- ',
    }));
    const [first] = mends;
    if (!first) continue;
    reading.report('pasted-list', reading.lines.place(first.at + 1, first.at + 2), {
      found: `Bullets stand in the middle of a line: ${quote(line)}.`,
      allowed: 'Each thing of a list stands on a line of its own, after a hyphen and a space.',
      fix: 'Start a new line before each bullet, and write a hyphen in its place.',
      mend: replacements(mends, reading.lines),
    });
    all.push(...mends);
  }
  return overwrite(text, all);
}

/** With the spaces around it. The middle dot is left out: it is a mark of its own in some languages. */
const BULLET = /(?<=\S)[ \t\u00a0]+[•●▪‣◦\uf0b7\uf0a7][ \t\u00a0]+(?=\S)/gu;
