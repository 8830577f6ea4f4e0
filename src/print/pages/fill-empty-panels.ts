import type { Mm } from '../../design/units.ts';
import type { TextColumn } from '../../editions/edition.ts';
import type { Box } from '../boxes/box.ts';
import { moveItems } from '../boxes/fragment.ts';
import { layOut } from '../boxes/lay-out.ts';
import { inside, type PaperContext } from '../boxes/layout-context.ts';
import type { FilledPage } from './flow.ts';

/** Items of a panel, its left edge at 0, and how far down it is filled. */
export interface Panel extends FilledPage {
  readonly depth: Mm;
}

export const EMPTY_PANEL: Panel = { items: [], depth: 0 };

/** More of a panel than this must not be empty. */
export const MOST_EMPTY = 1 / 3;

type Extra = (height: Mm) => Box;

/** Panels of the text: three inside and the flap. */
const PANELS = 4;

/** Puts something to write on where a panel would be more than a third empty: the first box where there is most room. */
export function fillEmptyPanels(
  panels: readonly Panel[],
  extras: readonly Extra[],
  column: TextColumn,
  context: PaperContext,
): Panel[] {
  const all = Array.from({ length: PANELS }, (_, index) => panels[index] ?? EMPTY_PANEL);
  const emptiest = all
    .map(({ depth }, index) => ({ index, depth }))
    .filter(({ depth }) => column.height - depth > MOST_EMPTY * column.height)
    .toSorted((a, b) => a.depth - b.depth);
  const extraFor = (index: number): Extra | undefined => {
    const rank = emptiest.findIndex((each) => each.index === index);
    return rank < 0 ? undefined : (extras[rank] ?? extras.at(-1));
  };
  return all.map((panel, index) => fillPanel(panel, extraFor(index), column, context));
}

/** Above what is added to a panel. */
const GAP: Mm = 8;

/** A panel with a box in what is left of it. */
export function fillPanel(
  panel: Panel,
  extra: Extra | undefined,
  column: TextColumn,
  context: PaperContext,
): Panel {
  if (!extra) return panel;
  const top = panel.depth === 0 ? 0 : panel.depth + GAP;
  const box = extra(column.height - top);
  const { items, problems } = layOut(box, column.width, inside({ role: 'Div' }, context));
  context.problems.push(...problems);
  return {
    items: [...panel.items, ...moveItems(items, column.x, column.y + top)],
    depth: column.height,
  };
}
