import type { Block } from './document.ts';

/**
 * The blocks that the id of a chosen one brings along: a heading its whole part, all else what warns of it right before
 * it. None for an id that is not there.
 */
export function broughtBy(id: string, blocks: readonly Block[]): Block[] {
  const at = blocks.findIndex((block) => block.id === id);
  const block = blocks[at];
  if (!block) return [];
  if (block.type === 'heading') {
    const after = blocks.slice(at + 1);
    const end = after.findIndex((each) => each.type === 'heading' && each.level <= block.level);
    return [block, ...(end === -1 ? after : after.slice(0, end))];
  }
  const before = blocks.slice(0, at);
  return [...before.slice(before.findLastIndex(({ type }) => !warns(type)) + 1), block];
}

function warns(type: Block['type']): boolean {
  return type === 'emergency' || type === 'stop' || type === 'ask';
}
