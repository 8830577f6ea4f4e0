import type { Block, Document } from '../model/document.ts';
import { nameOfEdition } from '../model/edition-names.ts';
import type { Edition } from './edition.ts';

/**
 * The blocks that an edition shows of a document. Absent: all. An author chooses them by id: a heading brings its whole
 * part, and a step what warns of it. Every emergency comes along, chosen or not.
 */
export function shownBlocks(document: Document, { id }: Pick<Edition, 'id'>): Block[] | undefined {
  const name = nameOfEdition(id);
  const only = document.askedEditions.find(({ edition }) => edition === name)?.only;
  if (!only) return undefined;
  const { blocks } = document;
  const chosen = new Set(only.flatMap((each) => broughtBy(each.id, blocks)));
  return blocks.filter((block) => block.type === 'emergency' || chosen.has(block));
}

function broughtBy(id: string, blocks: readonly Block[]): Block[] {
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
