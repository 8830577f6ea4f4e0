import { colours } from '../design/tokens.ts';
import type { Mm } from '../design/units.ts';
import { ptToMm } from '../design/units.ts';
import type { TrifoldEdition } from '../editions/edition.ts';
import type { StackBox } from './box.ts';
import { flowPages } from './flow.ts';
import { moveItems } from './fragment.ts';
import { CLEAR_EDGE } from './furniture.ts';
import type { LayoutContext } from './layout-context.ts';
import { upright } from './marks.ts';
import type { PublicationFrame } from './publication.ts';
import { separateLeaves } from './separate-leaves.ts';
import type { Item, Publication, Sheet } from './sheet.ts';

/** What stands on a folded leaflet. */
export interface PanelBoxes {
  readonly cover: StackBox;
  /** Runs over the three panels inside and then the flap. */
  readonly text: StackBox;
  /** The panel that lies on the table when the cover lies on top. */
  readonly back: StackBox;
}

/**
 * Places a leaflet on the two sides of one sheet: outside flap, back and cover from left to right, inside the text. What
 * does not fit is a problem that says by how many lines; nothing is ever made smaller.
 */
export function imposeTrifold(
  { cover, text, back }: PanelBoxes,
  edition: TrifoldEdition,
  frame: PublicationFrame,
  context: LayoutContext,
): Publication {
  const coverPanel = fill(cover, 1, 'the cover', edition, context);
  const textPanels = fill(text, 4, 'the three panels inside and the flap', edition, context);
  const backPanel = fill(back, 1, 'the back', edition, context);

  const [first, second, third] = edition.panels;
  const place = (items: readonly Item[] | undefined, left: Mm): Item[] => moveItems(items ?? [], left, 0);
  const { width, height } = edition.paper;
  const outside: Sheet = {
    width,
    height,
    items: [
      ...place(coverPanel[0], third + second),
      ...place(textPanels[3], 0),
      ...place(backPanel[0], third),
      ...foldMarks([third, third + second], edition),
    ],
  };
  const inside: Sheet = {
    width,
    height,
    items: [
      ...place(textPanels[0], 0),
      ...place(textPanels[1], first),
      ...place(textPanels[2], first + second),
      ...foldMarks([first, first + second], edition),
    ],
  };
  const bookmarks = [{ title: frame.title, sheet: 0, y: edition.margin, children: [] }];
  return { ...frame, root: context.parent, sheets: [outside, inside], bookmarks };
}

/** The items of each panel, its left edge at 0. All text is as wide as the narrowest panel allows. */
function fill(
  box: StackBox,
  panels: number,
  into: string,
  edition: TrifoldEdition,
  context: LayoutContext,
): (readonly Item[])[] {
  const { margin, paper, type } = edition;
  const width = Math.min(...edition.panels) - 2 * margin;
  const column = { x: margin, y: margin, width, height: paper.height - 2 * margin };
  const { sheets } = flowPages(box, { ...paper, column }, context, () => []);
  const over = sheets.slice(panels).flatMap(({ items }) => items.filter((item) => item.type === 'text'));
  const [firstOver] = over;
  if (firstOver) {
    const heights = sheets
      .slice(panels)
      .map(({ items }) => Math.max(...items.map((item) => ('y' in item ? item.y : 0))) - margin);
    const excess = heights.reduce((sum, each) => sum + each, 0);
    context.problems.push({
      type: 'too-tall',
      words: firstOver.glyphs.map((glyph) => glyph.text).join(''),
      excess,
      lines: Math.ceil(excess / ptToMm(type.body * type.pitch)),
      into,
    });
  }
  return separateLeaves(sheets.slice(0, panels)).map(({ items }) => items);
}

const MARK_LENGTH: Mm = 5;

/** Where to fold, marked short at the top and the foot, between the panels' margins. */
function foldMarks(folds: readonly Mm[], { paper }: TrifoldEdition): Item[] {
  const stroke = { colour: colours.line, width: 0.15 };
  return folds.flatMap((x) => [
    upright(x, CLEAR_EDGE, MARK_LENGTH, stroke),
    upright(x, paper.height - CLEAR_EDGE - MARK_LENGTH, MARK_LENGTH, stroke),
  ]);
}
