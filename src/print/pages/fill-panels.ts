import type { Mm } from '../../design/units.ts';
import { chains, depthOf, fill, type Filled, type Filler, type Page, type PageBlock } from './fill.ts';
import { LESS_SPACE, withSpace } from './fill-pages.ts';
import { tooTall } from '../boxes/too-tall.ts';

/** The panels that words run over. */
export interface PanelRow {
  /** Side by side, so that words may run from one to the next. */
  readonly inside: number;
  /** One more, on the other side of the paper: for whole sections, once the others are full. */
  readonly flap: boolean;
  /** Panels of one side: those of a side are filled together. Absent: 1. */
  readonly ofSide?: number;
  /** As messages call them all. */
  readonly into: string;
  /** Height of a line of text. */
  readonly line: Mm;
}

/**
 * Fills as few panels as hold it all, and those to much the same depth: a leaflet lies open with all of them in view. A
 * section never breaks over panels unless it is longer than one, and none runs on to the flap. What is a little too much
 * is brought in by less space between blocks. What needs more panels than there are is one problem, however many blocks
 * it is, counted in lines.
 */
export function fillPanels(row: PanelRow): Filler {
  return (blocks, height) => {
    for (const share of [1, ...LESS_SPACE]) {
      const parts = partsOf(withSpace(blocks, share), height);
      for (const panels of panelCounts(row)) {
        const pages = divide(parts, panels, panels > row.inside, height);
        if (pages) return { pages, problems: [] };
      }
    }
    return refuse(partsOf(blocks, height), row, height);
  };
}

/** How many panels to try, in this order: whole sides first, then what a text needs that is too short for one. */
function panelCounts({ inside, flap, ofSide = 1 }: PanelRow): number[] {
  const counts = Array.from({ length: inside + (flap ? 1 : 0) }, (_, index) => index + 1);
  return [...counts.filter((count) => count % ofSide === 0), ...counts.filter((count) => count % ofSide > 0)];
}

/** Blocks that stay on one panel. */
interface Part {
  readonly blocks: readonly PageBlock[];
  readonly startsSection: boolean;
}

/** Whole sections where a panel holds them; of longer ones what is kept together anyway. */
function partsOf(blocks: readonly PageBlock[], height: Mm): Part[] {
  return sectionsOf(blocks).flatMap((section): Part[] => {
    if (onOnePanel(section, height)) return [{ blocks: section, startsSection: true }];
    return chains(section).map((chain, index) => ({ blocks: chain, startsSection: index === 0 }));
  });
}

/** A heading of the second level with all that follows it, up to the next one. */
function sectionsOf(blocks: readonly PageBlock[]): PageBlock[][] {
  const sections: PageBlock[][] = [];
  for (const block of blocks) {
    const starts = block.box.type === 'text' && block.box.bookmark === 2;
    if (starts || sections.length === 0) sections.push([]);
    sections.at(-1)?.push(block);
  }
  return sections;
}

function onOnePanel(blocks: readonly PageBlock[], height: Mm): Page | undefined {
  const { pages, problems } = fill(blocks, height);
  return pages.length === 1 && problems.length === 0 ? pages[0] : undefined;
}

interface Division {
  readonly pages: Page[];
  /** Sum of the squares of the depths: least where all are alike. */
  readonly unevenness: number;
}

/** The most even way to put all parts on just so many panels. Undefined where there is none. */
function divide(parts: readonly Part[], panels: number, hasFlap: boolean, height: Mm): Page[] | undefined {
  const known = new Map<string, Division | undefined>();
  const fromOn = (from: number, left: number): Division | undefined => {
    if (left === 0) return from === parts.length ? { pages: [], unevenness: 0 } : undefined;
    if (hasFlap && left === 1 && !parts[from]?.startsSection) return undefined;
    const key = `${from} ${left}`;
    if (!known.has(key)) known.set(key, bestFrom(from, left));
    return known.get(key);
  };
  const bestFrom = (from: number, left: number): Division | undefined => {
    let best: Division | undefined;
    for (let to = from + 1; to <= parts.length; to++) {
      const page = onOnePanel(blocksOf(parts.slice(from, to)), height);
      if (!page) break;
      const rest = fromOn(to, left - 1);
      const unevenness = depthOf(page) ** 2 + (rest?.unevenness ?? 0);
      if (rest && (!best || unevenness < best.unevenness))
        best = { pages: [page, ...rest.pages], unevenness };
    }
    return best;
  };
  return fromOn(0, panels)?.pages;
}

function blocksOf(parts: readonly Part[]): PageBlock[] {
  return parts.flatMap(({ blocks }) => blocks);
}

/** All panels as full as they can be, and by how much it is too long for them. */
function refuse(parts: readonly Part[], { inside, flap, into, line }: PanelRow, height: Mm): Filled {
  const kept = parts.flatMap(({ blocks }) =>
    blocks.map((block, index) =>
      index < blocks.length - 1 ? { ...block, box: { ...block.box, keepWithNext: true } } : block,
    ),
  );
  const { pages, problems } = fill(kept, height);
  const panels = inside + (flap ? 1 : 0);
  const over = pages.slice(panels).length > 0 ? pages.slice(panels) : pages.slice(inside);
  const first = over[0]?.[0]?.block;
  if (!first) return { pages, problems };
  const excess = over.reduce((sum, page) => sum + depthOf(page), 0);
  const problem = tooTall(first.fragment, excess, into, first.box);
  // Rounding must not make a line more of what is a hair over.
  const lines = Math.ceil(excess / line - 0.01);
  return { pages: pages.slice(0, panels), problems: [...problems, { ...problem, lines }] };
}
