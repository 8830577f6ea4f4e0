import type { Block, Document } from './document.ts';

/** A block of a translation and the one of its original that says the same, in the order of the translation. */
export type BlockPair =
  | { readonly own: Block; readonly original: Block }
  | { readonly own: Block; readonly original?: undefined }
  | { readonly own?: undefined; readonly original: Block };

/**
 * Pairs the blocks of a translation with those of its original: steps by their ids, wherever they stand, so that one put
 * in at the top moves no other; all else by its sort, in order, between the same steps. What has no pair stands alone.
 */
export function pairBlocks(own: Pick<Document, 'blocks'>, original: Pick<Document, 'blocks'>): BlockPair[] {
  const [ours, theirs] = [own.blocks, original.blocks];
  const common = longestCommon(ours.map(sortOf), theirs.map(sortOf));
  const pairs: BlockPair[] = [];
  const moved = new Map(
    theirs.flatMap((block) => (block.type === 'step' ? [[block.id, block] as const] : [])),
  );
  const there = new Set(ours.flatMap((block) => (block.type === 'step' ? [block.id] : [])));
  let [at, from] = [0, 0];
  const alone = (ownEnd: number, originalEnd: number): void => {
    for (const block of ours.slice(at, ownEnd)) {
      const original = block.type === 'step' ? moved.get(block.id) : undefined;
      pairs.push(original ? { own: block, original } : { own: block });
    }
    for (const block of theirs.slice(from, originalEnd))
      if (block.type !== 'step' || !there.has(block.id)) pairs.push({ original: block });
  };
  for (const [ownIndex, originalIndex] of common) {
    alone(ownIndex, originalIndex);
    const [block, pair] = [ours[ownIndex], theirs[originalIndex]];
    if (block && pair) pairs.push({ own: block, original: pair });
    [at, from] = [ownIndex + 1, originalIndex + 1];
  }
  alone(ours.length, theirs.length);
  return pairs;
}

function sortOf(block: Block): string {
  switch (block.type) {
    case 'step':
      return `step ${block.id}`;
    case 'heading':
      return `heading ${block.level}`;
    default:
      return block.type;
  }
}

/** The places of the longest run of equal names that both lists have in the same order. */
function longestCommon(a: readonly string[], b: readonly string[]): [number, number][] {
  const lengths = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0));
  const length = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (row)
        row[j] = a[i] === b[j] ? length(i + 1, j + 1) + 1 : Math.max(length(i + 1, j), length(i, j + 1));
    }
  const common: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j] && length(i, j) === length(i + 1, j + 1) + 1) common.push([i++, j++]);
    else if (length(i + 1, j) >= length(i, j + 1)) i += 1;
    else j += 1;
  }
  return common;
}
