import type { ListMark, PastedItem } from './list-mark.ts';

/** Lines of one list, pasted from another program. */
export interface PastedList {
  readonly items: readonly PastedItem[];
  /** Whether nothing but an empty line parts it from a list before it, which Markdown would join it to. */
  readonly touches: boolean;
}

/**
 * Lines with marks that follow each other, parted into lists where an empty line shows that another one starts: between
 * groups of lines that stand close together, or where the mark changes for good. Where no empty line stands, and on a line
 * that is further in, another mark is another level: Word has one for each.
 */
export function partedLists(run: readonly PastedItem[]): PastedList[] {
  const groups: PastedItem[][] = [];
  for (const item of run) {
    if (groups.length > 0 && !item.afterEmpty) groups.at(-1)?.push(item);
    else groups.push([item]);
  }
  const isClose = groups.some((group) => group.length > 1);
  const lists: PastedItem[][] = [];
  groups.forEach((group, index) => {
    const list = lists.at(-1);
    const later = groups.slice(index).flat();
    if (list && !startsAnew(group, { list, later, isClose })) list.push(...group);
    else lists.push(group);
  });
  return lists.map((items, index) => ({ items, touches: index > 0 }));
}

interface Before {
  readonly list: readonly PastedItem[];
  /** The group itself, and all after it. */
  readonly later: readonly PastedItem[];
  readonly isClose: boolean;
}

function startsAnew([item, ...others]: readonly PastedItem[], { list, later, isClose }: Before): boolean {
  const [first] = list;
  if (!first || !item || item.mark.at > first.mark.at) return false;
  const isOther = !list.some(({ mark }) => isAlike(mark, item.mark));
  if (isClose) return isOther || (others.length > 0 && list.length > 1);
  return isOther && list.length > 1 && !later.some(({ mark }) => isAlike(mark, first.mark));
}

function isAlike(mark: ListMark, other: ListMark): boolean {
  return mark.typed === other.typed || (mark.sort === other.sort && mark.sort !== 'bullet');
}
