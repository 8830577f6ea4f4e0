import type { Block, Field } from '../../model/document.ts';

/** A signature takes along no more ticks and names than these: with its date they fit any page, large print too. */
const MOST_BEFORE = 4;

/**
 * The blocks that must stay on the page of the next one, so that nobody signs what stands overleaf: the ticks and the
 * name right before a signature, and the signature itself before its date or before one that shares the date.
 */
export function staysWithSignature(blocks: readonly Block[]): ReadonlySet<Block> {
  const kept = new Set<Block>();
  blocks.forEach((block, at) => {
    if (!isField(block, ['sign'])) return;
    let first = at;
    while (at - first < MOST_BEFORE && isField(blocks[first - 1], ['check', 'text'])) first--;
    let last = at;
    while (belongs(blocks, last + 1)) last++;
    for (const each of blocks.slice(first, last)) kept.add(each);
  });
  return kept;
}

/** A date, another signature, or a name that is written under the signature and has the date after it. */
function belongs(blocks: readonly Block[], at: number): boolean {
  if (isField(blocks[at], ['date', 'sign'])) return true;
  return isField(blocks[at], ['text']) && isField(blocks[at + 1], ['date']);
}

function isField(block: Block | undefined, types: readonly Field['field'][]): boolean {
  return block?.type === 'field' && types.includes(block.field);
}
