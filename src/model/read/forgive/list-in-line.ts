import { quote, type Reading } from '../common/reading.ts';
import { markOf } from './list-mark.ts';
import { type Mend, overwrite, replacements } from './overwrite.ts';

/**
 * A list that became one line on its way through mail: `You need: • a cup • a cloth`. Each bullet starts a line again. Lines
 * beside it that start with a bullet are of the same list, so they are told with it; another such line after an empty one is
 * the next list.
 */
export function mendLineLists(text: string, reading: Reading): string {
  const all: Mend[] = [];
  let list: Line[] = [];
  let [sign, afterEmpty] = ['-', false];
  const end = (): void => {
    const torn = list.find(isTorn);
    const mends = list
      .flatMap(({ start, inside }) => [...start, ...inside])
      .map((mend) => ({ ...mend, typed: mend.typed.replace('-', sign) }));
    list = [];
    const [first] = torn?.inside ?? [];
    if (!torn || !first) return;
    reading.report('pasted-list', reading.lines.place(first.at + 1, first.at + 2), {
      found: `Bullets stand in the middle of a line: ${quote(torn.text)}.`,
      allowed: 'Each thing of a list stands on a line of its own, after a hyphen and a space.',
      fix: 'Start a new line before each bullet, and write a hyphen in its place.',
      mend: replacements(mends, reading.lines),
    });
    all.push(...mends);
  };
  for (const { 0: line, index } of text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    const isAfterEmpty = afterEmpty;
    afterEmpty = line.trim() === '';
    if (afterEmpty) continue;
    const read = readLine(line.trimEnd(), index);
    // Another sign, or Markdown would make one list of both.
    const isNext = isAfterEmpty && isTorn(read) && list.some(isTorn) && read.start.length > 0;
    const next = isNext && sign === '-' ? '*' : '-';
    if (isNext || read.start.length === 0) {
      end();
      sign = next;
    }
    if (read.start.length > 0 || read.inside.length > 0) list.push(read);
  }
  end();
  return overwrite(text, all);
}

interface Line {
  readonly text: string;
  /** The bullet at its start. */
  readonly start: readonly Mend[];
  readonly inside: readonly Mend[];
}

function isTorn({ inside }: Line): boolean {
  return inside.length > 0;
}

function readLine(text: string, at: number): Line {
  // In a tag on one line the words cannot be torn apart without the tag.
  if (text.includes('<')) return { text, start: [], inside: [] };
  const mark = markOf(text);
  const isBullet = mark?.sort === 'bullet';
  return {
    text,
    start: isBullet ? [{ at: at + mark.at, length: mark.length, typed: '- ' }] : [],
    inside: [...text.matchAll(BULLET)].map(({ 0: bullet, index }): Mend => ({
      at: at + index,
      length: bullet.length,
      typed: '\n- ',
    })),
  };
}

/** With the spaces around it. The middle dot is left out: it is a mark of its own in some languages. */
const BULLET = /(?<=\S)[ \t\u00a0]+[•●▪‣◦\uf0b7\uf0a7][ \t\u00a0]+(?=\S)/gu;
