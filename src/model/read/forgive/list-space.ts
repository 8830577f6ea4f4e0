import { quote, type Reading } from '../common/reading.ts';
import { replacements } from './overwrite.ts';

/** Lines such as `-a cup` and `1.a cup`, which are no list without a space after their sign: told once for all that follow. */
export function reportListSpaces(text: string, reading: Reading): void {
  let list: Glued[] = [];
  const end = (): void => {
    if (list.length > 1 || list.some(({ sign }) => BULLETS.test(sign))) report(list, reading);
    list = [];
  };
  for (const { 0: line, index } of text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    const { indent, sign = '' } = GLUED.exec(line)?.groups ?? {};
    if (indent !== undefined) list.push({ at: index + indent.length, sign, line });
    else end();
  }
  end();
}

interface Glued {
  readonly at: number;
  readonly sign: string;
  readonly line: string;
}

/** A letter has to follow: `-5` is a number, `1.5` another. */
const GLUED = /^(?<indent>[ \t]*)(?<sign>[-–•·▪●◦‣○\uf0b7\uf0a7]|\d{1,2}[.)])(?=\p{L})/u;
/** Nobody means anything but a list by these. */
const BULLETS = /[•▪●◦‣○\uf0b7\uf0a7]/u;

function report(list: readonly Glued[], reading: Reading): void {
  const [first] = list;
  if (!first) return;
  const signOf = ({ sign }: Glued): string => (/\d/.test(sign) ? `${Number.parseInt(sign, 10)}. ` : '- ');
  const mends = list.map((each) => ({ at: each.at, length: each.sign.length, typed: signOf(each) }));
  const right = signOf(first) + first.line.trim().slice(first.sign.length);
  reading.report('list-space', reading.lines.place(first.at, first.at + first.sign.length), {
    found: `There is no space after “${first.sign}”, so this is no list: ${quote(first.line)}.`,
    allowed: 'Each line of a list starts with a hyphen and a space, or with 1. and a space.',
    fix: `Write ${quote(right)}${list.length === 1 ? '' : ', and the other lines in the same way'}.`,
    mend: replacements(mends, reading.lines),
  });
}
