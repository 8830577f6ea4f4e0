import type { Mm } from '../../design/units.ts';
import { ptToMm } from '../../design/units.ts';
import type { TextColumn, TrifoldEdition } from '../../editions/edition.ts';
import type { PanelBoxes, PanelWay } from '../boxes/arrangement.ts';
import type { StackBox } from '../boxes/box.ts';
import { emptyFragment, moveItems } from '../boxes/fragment.ts';
import type { PaperContext } from '../boxes/layout-context.ts';
import { tooTall } from '../boxes/too-tall.ts';
import type { Problem } from '../text/problem.ts';
import { turnTo } from '../sheet/bookmarks.ts';
import type { Bookmark } from '../sheet/sheet.ts';
import { depthOf } from './fill.ts';
import { EMPTY_PANEL, fillEmptyPanels, fillPanel, MOST_EMPTY, type Panel } from './fill-empty-panels.ts';
import { fillPanels, type PanelRow } from './fill-panels.ts';
import { type FilledPages, flowPages } from './flow.ts';

/** Panels of a folded leaflet in reading order: the cover, three inside, the flap, and the back. */
export const COVER = 0;
export const INSIDE = 1;
const INSIDE_PANELS = 3;
export const FLAP = INSIDE + INSIDE_PANELS;
export const BACK = FLAP + 1;

/**
 * Fills the panels of a leaflet, each with its left edge at 0. What does not fit in any way is a problem that says by how
 * many lines; nothing is ever made smaller.
 */
export function layOutPanels(
  { ways, foot, extras }: PanelBoxes,
  edition: TrifoldEdition,
  context: PaperContext,
): FilledPages {
  const { cover, text, back } = chooseWay(ways, foot, edition, context);
  const onCover = fill(cover, COVER_PANEL, edition, context);
  const inText = fill(text, TEXT_PANELS, edition, context);
  const textPanels = fillEmptyPanels(inText.panels, extras, panelColumn(edition), context);
  const onBack = fill(back, BACK_PANEL, edition, context);
  const atFoot = fill(foot, BACK_PANEL, edition, context);
  const backPanel = joinBack(onBack.panels[0], atFoot.panels[0], { foot, extras }, edition, context);
  return {
    pages: [onCover.panels[0] ?? EMPTY_PANEL, ...textPanels, backPanel],
    bookmarks: [
      ...turnTo(inText.bookmarks, (panel) => INSIDE + panel),
      ...turnTo(onBack.bookmarks, () => BACK),
    ],
  };
}

const ONE_PANEL = { inside: 1, flap: false } as const;
const COVER_PANEL = { ...ONE_PANEL, into: 'the cover' } as const;
const BACK_PANEL = { ...ONE_PANEL, into: 'the back' } as const;
const TEXT_PANELS = {
  inside: INSIDE_PANELS,
  flap: true,
  into: 'the three panels inside and the flap',
} as const;

/** The first way in which all has room. Where none is one, the best: its problems are told. */
function chooseWay(
  ways: PanelBoxes['ways'],
  foot: StackBox,
  edition: TrifoldEdition,
  context: PaperContext,
): PanelWay {
  const tried = (box: StackBox, row: Omit<PanelRow, 'line'>): { depth: Mm; fits: boolean } => {
    const problems: Problem[] = [];
    const { panels } = fill(box, row, edition, { ...context, problems });
    return { depth: panels[0]?.depth ?? 0, fits: problems.length === 0 };
  };
  const room = panelColumn(edition).height - tried(foot, BACK_PANEL).depth - BACK_GAP;
  const found = ways.find(({ cover, text, back }) => {
    const onBack = tried(back, BACK_PANEL);
    if (!onBack.fits || onBack.depth > room) return false;
    return tried(cover, COVER_PANEL).fits && tried(text, TEXT_PANELS).fits;
  });
  return found ?? ways[0];
}

/** What one part of the text becomes: its panels, and bookmarks that lead to panels. */
interface Panels {
  readonly panels: readonly Panel[];
  readonly bookmarks: readonly Bookmark[];
}

function fill(
  box: StackBox,
  row: Omit<PanelRow, 'line'>,
  edition: TrifoldEdition,
  context: PaperContext,
): Panels {
  const { type } = edition;
  const depths: Mm[] = [];
  const filler = fillPanels({ ...row, line: ptToMm(type.body * type.pitch) });
  const { pages, bookmarks } = flowPages(
    box,
    panelColumn(edition),
    context,
    () => [],
    (blocks, height) => {
      const filled = filler(blocks, height);
      depths.push(...filled.pages.map(depthOf));
      return filled;
    },
  );
  return { panels: pages.map(({ items }, index) => ({ items, depth: depths[index] ?? 0 })), bookmarks };
}

/** The text of a panel at the left of its sheet, its left edge at 0. All of it is as wide as the narrowest panel allows. */
export function panelColumn({ margin, besideFold, panels, paper }: TrifoldEdition): TextColumn {
  const [first, second, third] = panels;
  const width = Math.min(Math.min(first, third) - margin - besideFold, second - 2 * besideFold);
  return { x: margin, y: margin, width, height: paper.height - 2 * margin };
}

/** At least this much lies between what hangs from the top of the back and what stands on its foot. */
const BACK_GAP: Mm = 6;

/** The foot under the rest of the back; between them room for notes where a third of the panel would be empty. */
function joinBack(
  top: Panel | undefined,
  low: Panel | undefined,
  { foot, extras }: Pick<PanelBoxes, 'foot' | 'extras'>,
  edition: TrifoldEdition,
  context: PaperContext,
): Panel {
  const column = panelColumn(edition);
  const [above, below] = [top ?? EMPTY_PANEL, low ?? EMPTY_PANEL];
  const free = column.height - above.depth - below.depth;
  if (free < BACK_GAP) {
    const fragment = { ...emptyFragment, items: below.items };
    context.problems.push(tooTall(fragment, BACK_GAP - free, 'the back', foot));
  }
  const onFoot = { items: moveItems(below.items, 0, column.height - below.depth), depth: column.height };
  const room = { ...column, height: column.height - below.depth - BACK_GAP };
  const full = free > MOST_EMPTY * column.height ? fillPanel(above, extras.at(-1), room, context) : above;
  return { items: [...full.items, ...onFoot.items], depth: column.height };
}
