import type { CardBoxes, CardRun, CardSides } from '../../../src/print/boxes/arrangement.ts';
import { shown } from './shown.ts';

/**
 * Cards as lines to read. Each front and each back is said once, with a number; the ways to say a card, the fullest first,
 * are pairs of these: `1/2` is its first front with its second back.
 */
export function shownCards(cards: readonly (CardBoxes | CardRun)[]): string[] {
  return cards.flatMap((card) => ('ways' in card ? cardLines(card) : runLines(card)));
}

function cardLines({ name, bookmark, ways, otherwise = [] }: CardBoxes): string[] {
  const sides = (['front', 'back'] as const).map((side) => {
    const all = ways.map((way) => shown([way[side]]).join('\n'));
    return { side, all, different: [...new Set(all)] };
  });
  const pairs = ways.map((_: CardSides, index) =>
    sides.map(({ all, different }) => different.indexOf(all[index] ?? '') + 1).join('/'),
  );
  return [
    `card: ${name}${bookmark === undefined ? '' : `, bookmark ${bookmark}`}, ways ${pairs.join(' ')}`,
    ...sides.flatMap(({ side, different }) =>
      different.flatMap((text, index) => [`  ${side} ${index + 1}`, ...indented(text.split('\n'), 4)]),
    ),
    ...otherwise.flatMap((run) => indented(['or else', ...runLines(run)], 2)),
  ];
}

function runLines({ name, heads, items, tail = [], gap, most, tag, bookmark }: CardRun): string[] {
  const numbering = tag.listNumbering === undefined ? '' : `(${tag.listNumbering})`;
  const about = [
    `${tag.role}${numbering}`,
    `gap ${gap}`,
    ...(most === undefined ? [] : [`at most ${most}`]),
    ...(bookmark === undefined ? [] : [`bookmark ${bookmark}`]),
  ];
  const parts = [
    ...heads.map((head, index) => [index === 0 ? '  first head' : '  later head', [head]] as const),
    ['  rows', items] as const,
    ...(tail.length > 0 ? [['  under the last row', tail] as const] : []),
  ];
  return [
    `run: ${name}, ${about.join(', ')}`,
    ...parts.flatMap(([part, boxes]) => [part, ...indented(shown(boxes), 4)]),
  ];
}

function indented(lines: readonly string[], spaces: number): string[] {
  return lines.map((line) => `${' '.repeat(spaces)}${line}`);
}
