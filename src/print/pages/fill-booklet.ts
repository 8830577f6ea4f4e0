import type { Mm } from '../../design/units.ts';
import { fill, type Filled, type Page, type PageBlock } from './fill.ts';
import { LESS_SPACE, withSpace } from './fill-pages.ts';

/**
 * Fills the pages of a booklet, whose sheets hold four: a cover, the text, and the last block on the back cover. Where
 * a sheet of paper less is enough, the last block follows the text, or there is a little less space between blocks.
 * Pages left over are blank where a reader expects it: first inside the covers.
 */
export function fillBooklet(blocks: readonly PageBlock[], height: Mm): Filled {
  const ways = [1, ...LESS_SPACE].flatMap((share) => {
    const spaced = withSpace(blocks, share);
    return [
      { ...fill(startLast(spaced), height), hasBack: true },
      { ...fill(spaced, height), hasBack: false },
    ];
  });
  const fewest = Math.min(...ways.map(({ pages }) => sheetsFor(pages.length)));
  const way = ways.find(({ pages }) => sheetsFor(pages.length) === fewest);
  if (!way) return { pages: [], problems: [] };
  return { pages: withBlanks(way.pages, way.hasBack), problems: way.problems };
}

const PAGES_PER_SHEET = 4;

function sheetsFor(pages: number): number {
  return Math.ceil(pages / PAGES_PER_SHEET);
}

/** The last block on a page of its own. */
function startLast(blocks: readonly PageBlock[]): PageBlock[] {
  return blocks.map((block, index) =>
    index === blocks.length - 1 ? { ...block, box: { ...block.box, startsPage: true } } : block,
  );
}

/** One blank page lies inside the back cover; of more, the first lies inside the front cover. */
function withBlanks(pages: readonly Page[], hasBack: boolean): Page[] {
  const blanks = sheetsFor(pages.length) * PAGES_PER_SHEET - pages.length;
  const first = blanks > 1 ? 1 : 0;
  const end = hasBack ? -1 : pages.length;
  return [
    ...pages.slice(0, 1),
    ...emptyPages(first),
    ...pages.slice(1, end),
    ...emptyPages(blanks - first),
    ...pages.slice(end),
  ];
}

function emptyPages(count: number): Page[] {
  return Array.from({ length: count }, () => []);
}
