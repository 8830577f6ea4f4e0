import type { Block, Step } from '../../model/document.ts';
import type { Box } from '../boxes/box.ts';

/** How blocks become boxes where each step is a row. */
export interface StepRows {
  readonly step: (step: Step) => Box;
  readonly list: (steps: readonly Box[]) => Box;
  /** What is no step, and the block after it. */
  readonly other: (block: Exclude<Block, Step>, next: Block | undefined) => Box;
}

/** Blocks as boxes: steps in a row make one list, what else there is stands between two lists. */
export function withStepLists(blocks: readonly Block[], { step, list, other }: StepRows): Box[] {
  const boxes: Box[] = [];
  let steps: Box[] = [];
  const close = (): void => {
    if (steps.length > 0) boxes.push(list(steps));
    steps = [];
  };
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'step') steps.push(step(block));
    else {
      close();
      boxes.push(other(block, blocks[index + 1]));
    }
  }
  close();
  return boxes;
}
