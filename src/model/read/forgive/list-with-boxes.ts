import { quote, type Reading } from '../common/reading.ts';
import type { PastedItem } from './list-mark.ts';
import { type Mend, replacements } from './overwrite.ts';

/** `- [ ] Take the cup`: other programs make boxes of it, paper would print the brackets. */
export function reportBoxes(
  items: readonly PastedItem[],
  mends: readonly Mend[],
  offset: number,
  reading: Reading,
): void {
  const [first] = items;
  if (!first) return;
  const { mark, start, words } = first;
  const at = offset + start + mark.at;
  reading.report('list-with-boxes', reading.lines.place(at, at + mark.typed.length), {
    found: `This list has boxes to tick: ${quote(`${mark.typed} ${words}`)}.`,
    allowed:
      'A list has no boxes. The checklist edition of a task has one for every step, and a form has fields: type="check".',
    fix: `Write ${quote(`${mark.kept ?? '-'} ${words}`)}${items.length === 1 ? '' : ', and the other lines in the same way'}.`,
    mend: replacements(mends, reading.lines, offset),
  });
}
