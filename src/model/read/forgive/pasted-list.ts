import { quote, type Reading } from '../common/reading.ts';
import type { ListMark, PastedItem } from './list-mark.ts';
import { reportBoxes } from './list-with-boxes.ts';
import { type FoundList, pastedLists } from './find-pasted-lists.ts';
import { type Mend, overwrite, replacements } from './overwrite.ts';

/** Where the text starts in the file, and whether it may have numbered lists: facts have none. */
interface Where {
  readonly offset: number;
  readonly numbers: boolean;
}

/** Lists that were pasted from Word, mail or a web page, each told once and written as lists are written here. */
export function mendLists(text: string, where: Where, reading: Reading): string {
  let signBefore = '';
  const all = pastedLists(text).flatMap((list) => {
    const before = list.touches ? signBefore : (list.sign ?? '');
    const isNumbered = where.numbers && list.items[0]?.mark.sort === 'number';
    const joins = isNumbered && before.startsWith('1');
    // Another sign starts another list; in facts it would mean something else.
    const bullet = where.numbers && before === '-' ? '*' : '-';
    const point = before === '1.' ? ')' : '.';
    signBefore = isNumbered ? `1${point}` : bullet;
    const mends = list.items.map((item) => mendOf(item, { ...where, bullet, point }));
    const found = { ...list, joins };
    if (list.items[0]?.mark.sort === 'box') reportBoxes(list.items, mends, where.offset, reading);
    else reportList(found, mends, where.offset, reading);
    return mends;
  });
  return overwrite(text, all);
}

interface Signs extends Where {
  readonly bullet: string;
  /** After a number. `1.` would go on with a list of such numbers; `1)` does not, while the text is read. */
  readonly point: '.' | ')';
}

function mendOf({ mark, start }: PastedItem, { numbers, bullet, point }: Signs): Mend {
  const number = mark.number === undefined ? '' : `${mark.number}${point} `;
  const kept = mark.kept === undefined || mark.kept === '-' ? bullet : mark.kept;
  return { at: start + mark.at, length: mark.length, typed: numbers && number !== '' ? number : `${kept} ` };
}

function reportList(
  { items, lead, joins }: FoundList & { readonly joins: boolean },
  mends: readonly Mend[],
  offset: number,
  reading: Reading,
): void {
  const [first] = items;
  const [mend] = mends;
  if (!first || !mend) return;
  const { mark, start, words } = first;
  const count = items.length === 1 ? 'A line starts' : `${items.length} lines start`;
  const others = items.length === 1 ? '' : ', and the other lines in the same way';
  const fix = `Write ${quote(mend.typed.replace(')', '.') + words)}${others}.`;
  const all = mends.map((each) => ({ ...each, typed: each.typed.replace(')', '.') }));
  const [before, typed] = beforeList(lead, joins);
  const apart = { at: lead?.start ?? start, length: 0, typed };
  reading.report('pasted-list', reading.lines.place(offset + start + mark.at, offset + start + mark.at + 1), {
    found: `${count} with ${nameOf(mark)}. This is a list that was pasted from another program.`,
    allowed: `Each line of a list starts with a hyphen and a space, or with 1. and a space.${mend.typed === '* ' ? ' Right after another list it starts with a star and a space.' : ''}`,
    fix: before + fix,
    mend: replacements(typed === '' ? all : [apart, ...all], reading.lines, offset),
  });
}

/** What has to stand before a list, so that it is none with the list above it: in words, and as a program writes it. */
function beforeList(lead: FoundList['lead'], joins: boolean): [string, string] {
  if (lead) return [`Leave a line empty before ${quote(lead.words)}. `, '\n'];
  if (!joins) return ['', ''];
  return [
    `Say what this list is in a line before it, or write the note ${NOTE} there: it would go on with the list above. `,
    `${NOTE}\n\n`,
  ];
}

const NOTE = '{/* another list */}';

function nameOf({ typed }: ListMark): string {
  const code = typed.charCodeAt(0);
  if (code < 0xf000) return `“${typed}”`;
  return `a bullet that only Word knows (U+${code.toString(16).toUpperCase()})`;
}
