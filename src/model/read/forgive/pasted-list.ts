import { quote, type Reading } from '../common/reading.ts';
import { type ListMark, markOf, type PastedItem } from './list-mark.ts';
import { reportBoxes } from './list-with-boxes.ts';
import { type PastedList, partedLists } from './parted-lists.ts';
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

interface Found extends PastedList {
  /** The sign of the list right before it that needs no mending: `-` or `1.`. */
  readonly sign?: string;
  /** The words that lead into it, on a line that Markdown would take for a part of the list before it. */
  readonly lead?: { readonly start: number; readonly words: string };
}

/** Lines that follow each other and start with marks of one sort, with or without empty lines between them. */
function pastedLists(text: string): Found[] {
  const lists: Found[] = [];
  let run: PastedItem[] = [];
  let [afterEmpty, startsBlock] = [true, false];
  /** A list that has just ended, or a line of one that is as it should be. */
  let before: { sign?: string } | undefined;
  let lead: Found['lead'];
  const hasCrosses = CROSS.test(text);
  const end = (): void => {
    const items = run.filter((item, index) => index === 0 || isItem(item, run));
    if (isList(items, startsBlock)) {
      const [first, ...others] = partedLists(items);
      if (first)
        lists.push(
          {
            ...first,
            ...before,
            touches: before !== undefined && before.sign === undefined,
            ...(lead && { lead }),
          },
          ...others,
        );
      before = {};
    }
    run = [];
    lead = undefined;
  };
  for (const { 0: line, index: start } of text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    const found = markOf(line);
    // Beside crosses, ticks say what is right: a hyphen would not.
    const mark = hasCrosses && /^[✓✔]/u.test(found?.typed ?? '') ? undefined : found;
    const last = run.at(-1)?.mark;
    if (mark) {
      if (last && !follows(mark, last)) end();
      if (run.length === 0) startsBlock = afterEmpty;
      // Without an empty line it goes on with the list before it.
      if (run.length === 0 && !afterEmpty && before?.sign !== undefined) before = undefined;
      run.push({ mark, start, words: line.slice(mark.at + mark.length).trim(), afterEmpty });
    } else if (line.trim() !== '') {
      const isLead = run.length > 1 && !afterEmpty && LEAD.test(line);
      if (isLead || afterEmpty || /^\s*(?:[<#]|[-*+]\s|\d+\.\s|[\w-]+:)/.test(line)) {
        end();
        const sign = /^(?:[-*+]|\d+\.)(?=\s)/.exec(line)?.[0];
        before = sign === undefined ? undefined : { sign: /\d/.test(sign) ? '1.' : sign };
        if (isLead) lead = { start, words: line.trim() };
      }
    }
    afterEmpty = line.trim() === '';
  }
  end();
  return lists;
}

const CROSS = /^[ \t]*[✗✘✕✖❌]/mu;
/** “Then bring:”: a line in a list that leads into the next list. */
const LEAD = /^\p{Lu}.*:\s*$/u;

/** Bullets of several sorts may be one list: Word has another for each level. */
function follows(mark: ListMark, last: ListMark): boolean {
  if (mark.sort === 'number') return last.sort === 'number' && mark.number === (last.number ?? 0) + 1;
  return mark.sort === last.sort || (isBullet(mark) && isBullet(last));
}

function isBullet({ sort }: ListMark): boolean {
  return sort === 'bullet' || sort === 'dash';
}

/** A dash may go on with a sentence of the line before it. */
function isItem({ mark, afterEmpty }: PastedItem, run: readonly PastedItem[]): boolean {
  return (
    mark.sort !== 'dash' ||
    afterEmpty ||
    mark.at > 0 ||
    run.filter((each) => each.mark.sort === 'dash').length > 1
  );
}

/** A dash may go on with a sentence, and `a)` or `2)` may be a part of one: one alone is a list only where a block starts. */
function isList(list: readonly PastedItem[], startsBlock: boolean): boolean {
  const [first] = list;
  if (!first) return false;
  if (first.mark.sort === 'number') return first.mark.number === 1 && list.length > 1;
  return first.mark.sort !== 'dash' || list.length > 1 || startsBlock;
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
  { items, lead, joins }: Found & { readonly joins: boolean },
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
function beforeList(lead: Found['lead'], joins: boolean): [string, string] {
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
