import { type ListMark, markOf, type PastedItem } from './list-mark.ts';
import { type PastedList, partedLists } from './parted-lists.ts';

/** A list that was pasted, and what stands before it. */
export interface FoundList extends PastedList {
  /** The sign of the list right before it that needs no mending: `-` or `1.`. */
  readonly sign?: string;
  /** The words that lead into it, on a line that Markdown would take for a part of the list before it. */
  readonly lead?: { readonly start: number; readonly words: string };
}

/** Lines that follow each other and start with marks of one sort, with or without empty lines between them. */
export function pastedLists(text: string): FoundList[] {
  const lists: FoundList[] = [];
  let run: PastedItem[] = [];
  let [afterEmpty, startsBlock] = [true, false];
  /** A list that has just ended, or a line of one that is as it should be. */
  let before: { sign?: string } | undefined;
  let lead: FoundList['lead'];
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
