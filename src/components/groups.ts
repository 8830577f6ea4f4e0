import type { Advice, Block, Field, Point, Step } from '../model/document.ts';

/** Neighbouring blocks that stand together on the page; every other block stands alone. */
export type Group =
  | { readonly type: 'steps'; readonly steps: readonly Step[] }
  | { readonly type: 'points'; readonly points: readonly Point[] }
  | { readonly type: 'advice'; readonly pairs: readonly AdvicePair[] }
  | { readonly type: 'fields'; readonly fields: readonly Field[] }
  | { readonly type: 'single'; readonly block: Single };

export type Single = Exclude<Block, Step | Point | Advice | Field>;

/** A do and a don't side by side. One of them may be missing. */
export interface AdvicePair {
  readonly do?: Advice;
  readonly dont?: Advice;
}

/** Groups blocks in reading order. A list of steps ends where anything else comes between, and goes on after it. */
export function groupBlocks(blocks: readonly Block[]): Group[] {
  const runs: Run[] = [];
  for (const block of blocks) {
    const run = runs.at(-1);
    if (run && standTogether(run[0], block)) run.push(block);
    else runs.push([block]);
  }
  return runs.map(toGroup);
}

type Run = [Block, ...Block[]];

function standTogether(first: Block, next: Block): boolean {
  return family(first) === family(next) && family(first) !== 'single';
}

function family(block: Block): Group['type'] {
  switch (block.type) {
    case 'step':
      return 'steps';
    case 'point':
      return 'points';
    case 'do':
    case 'dont':
      return 'advice';
    case 'field':
      return 'fields';
    default:
      return 'single';
  }
}

function toGroup(run: Run): Group {
  const [first] = run;
  switch (first.type) {
    case 'step':
      return { type: 'steps', steps: run as Step[] };
    case 'point':
      return { type: 'points', points: run as Point[] };
    case 'do':
    case 'dont':
      return { type: 'advice', pairs: pairUp(run as Advice[]) };
    case 'field':
      return { type: 'fields', fields: run as Field[] };
    default:
      return { type: 'single', block: first };
  }
}

/** A don't belongs to the do right before it. Two of the same sort in a row stand in rows of their own. */
function pairUp(advice: readonly Advice[]): AdvicePair[] {
  const pairs: { do?: Advice; dont?: Advice }[] = [];
  for (const each of advice) {
    const last = pairs.at(-1);
    if (each.type === 'dont' && last && !last.dont) last.dont = each;
    else pairs.push({ [each.type]: each });
  }
  return pairs;
}
