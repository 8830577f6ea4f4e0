import { broughtBy } from '../model/chosen-parts.ts';
import type { Block, Document } from '../model/document.ts';
import type { Edition, LeftOut } from './edition.ts';

/**
 * The blocks of a document that an edition shows, in their order. No heading of a part of which it shows nothing, but where an
 * answer leads there: “Go to ...” names no part that is not on the paper.
 */
export function keptBlocks(
  { blocks }: Pick<Document, 'blocks'>,
  edition: Pick<Edition, 'leavesOut'>,
): Block[] {
  const isKept = (block: Block): boolean => {
    const part = partOf(block);
    return part === undefined || !leavesOut(part, edition);
  };
  const answers = blocks.flatMap((block) => (block.type === 'choice' && isKept(block) ? block.answers : []));
  return blocks.filter((block) =>
    block.type === 'heading'
      ? answers.some(({ goTo }) => goTo === block.id) ||
        broughtBy(block.id, blocks).some((each) => each.type !== 'heading' && isKept(each))
      : isKept(block),
  );
}

/** Whether an edition leaves a part out. */
export function leavesOut(part: LeftOut, { leavesOut = [] }: Pick<Edition, 'leavesOut'>): boolean {
  return leavesOut.includes(part);
}

/** What a block is in the list of what may be left out. `undefined`: it never is. */
function partOf({ type }: Block): LeftOut | undefined {
  switch (type) {
    case 'tip':
    case 'word':
      return type;
    case 'paragraph':
    case 'list':
      return 'plain text';
    default:
      return undefined;
  }
}
