import { quote, type Reading } from '../common/reading.ts';
import { type ListMark, markOf, type PastedItem } from './list-mark.ts';
import { reportBoxes } from './list-with-boxes.ts';
import { type Mend, overwrite, replacements } from './overwrite.ts';

/** Where the text starts in the file, and whether it may have numbered lists: facts have none. */
interface Where {
  readonly offset: number;
  readonly numbers: boolean;
}

/** Lists that were pasted from Word, mail or a web page, each told once and written as lists are written here. */
export function mendLists(text: string, where: Where, reading: Reading): string {
  const all = pastedLists(text).flatMap((items) => {
    const mends = items.map((item) => mendOf(item, where));
    if (items[0]?.mark.sort === 'box') reportBoxes(items, mends, where.offset, reading);
    else reportList(items, mends, where.offset, reading);
    return mends;
  });
  return overwrite(text, all);
}

/** Lines that follow each other and start with marks of one sort, with or without empty lines between them. */
function pastedLists(text: string): PastedItem[][] {
  const lists: PastedItem[][] = [];
  let list: PastedItem[] = [];
  let afterEmpty = true;
  let startsBlock = false;
  const hasCrosses = CROSS.test(text);
  const end = (): void => {
    if (isList(list, startsBlock)) lists.push(list);
    list = [];
  };
  for (const { 0: line, index: start } of text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    const found = markOf(line);
    // Beside crosses, ticks say what is right: a hyphen would not.
    const mark = hasCrosses && /^[✓✔]/u.test(found?.typed ?? '') ? undefined : found;
    const last = list.at(-1)?.mark;
    if (mark) {
      if (last && !follows(mark, last)) end();
      if (list.length === 0) startsBlock = afterEmpty;
      list.push({ mark, start, words: line.slice(mark.at + mark.length).trim() });
    } else if (line.trim() !== '' && (afterEmpty || /^\s*(?:[<#]|[-*+]\s|\d+\.\s|[\w-]+:)/.test(line))) end();
    afterEmpty = line.trim() === '';
  }
  end();
  return lists;
}

const CROSS = /^[ \t]*[✗✘✕✖❌]/mu;

/** Bullets of several sorts are one list: Word has another for each level. */
function follows(mark: ListMark, last: ListMark): boolean {
  if (mark.sort !== last.sort) return false;
  return mark.sort !== 'number' || mark.number === (last.number ?? 0) + 1;
}

/** A dash may go on with a sentence, and `a)` or `2)` may be a part of one: one alone is a list only where a block starts. */
function isList(list: readonly PastedItem[], startsBlock: boolean): boolean {
  const [first] = list;
  if (!first) return false;
  if (first.mark.sort === 'number') return first.mark.number === 1 && list.length > 1;
  return first.mark.sort !== 'dash' || list.length > 1 || startsBlock;
}

function mendOf({ mark, start }: PastedItem, { numbers }: Where): Mend {
  const typed = numbers && mark.number !== undefined ? `${mark.number}. ` : `${mark.kept ?? '-'} `;
  return { at: start + mark.at, length: mark.length, typed };
}

function reportList(
  items: readonly PastedItem[],
  mends: readonly Mend[],
  offset: number,
  reading: Reading,
): void {
  const [first] = items;
  const [mend] = mends;
  if (!first || !mend) return;
  const { mark, start, words } = first;
  const count = items.length === 1 ? 'A line starts' : `${items.length} lines start`;
  reading.report('pasted-list', reading.lines.place(offset + start + mark.at, offset + start + mark.at + 1), {
    found: `${count} with ${nameOf(mark)}. This is a list that was pasted from another program.`,
    allowed: 'Each line of a list starts with a hyphen and a space, or with 1. and a space.',
    fix: `Write ${quote(mend.typed + words)}${items.length === 1 ? '' : ', and the other lines in the same way'}.`,
    mend: replacements(mends, reading.lines, offset),
  });
}

function nameOf({ typed }: ListMark): string {
  const code = typed.charCodeAt(0);
  if (code < 0xf000) return `“${typed}”`;
  return `a bullet that only Word knows (U+${code.toString(16).toUpperCase()})`;
}
