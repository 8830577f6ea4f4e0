import type { Mm } from '../design/units.ts';
import { chainHeights, depthOf, fill, type Filled, type Filler, type PageBlock } from './fill.ts';
import { tooTall } from './too-tall.ts';

/**
 * Fills as few panels as hold it all, and those to much the same depth: a leaflet lies open with all of them in view.
 * What needs more than there are is one problem, however many blocks it is, counted in lines of so many millimetres.
 */
export function fillPanels(panels: number, into: string, line: Mm): Filler {
  return (blocks, height) => {
    const { pages, problems } = fill(blocks, height);
    const over = pages.slice(panels);
    const first = over[0]?.[0]?.block;
    if (!first) return fillEvenly(blocks, height, pages.length);
    const excess = over.reduce((sum, page) => sum + depthOf(page), 0);
    const problem = tooTall(first.fragment, excess, into, first.box);
    // Rounding must not make a line more of what is a hair over.
    const lines = Math.ceil(excess / line - 0.01);
    return { pages: pages.slice(0, panels), problems: [...problems, { ...problem, lines }] };
  };
}

const STEP: Mm = 1;

/** The lowest panels that hold it all; never so low that something would be cut. */
function fillEvenly(blocks: readonly PageBlock[], height: Mm, panels: number): Filled {
  const least = Math.max(0, ...chainHeights(blocks));
  let even = fill(blocks, height);
  for (let lower = height - STEP; lower >= least; lower -= STEP) {
    const filled = fill(blocks, lower);
    if (filled.pages.length > panels) break;
    even = filled;
  }
  return even;
}
