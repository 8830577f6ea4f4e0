import type { Block, Document, PictureUse } from './document.ts';

/** Every picture of a document in reading order, its cover picture first. The same picture may come twice. */
export function picturesOf(document: Document): PictureUse[] {
  const uses = [document.picture, ...document.need.map(({ picture }) => picture)];
  return [...uses.filter((use) => use !== undefined), ...document.blocks.flatMap(picturesIn)];
}

/** Every picture of one block, in reading order. */
export function picturesIn(block: Block): PictureUse[] {
  const uses: (PictureUse | undefined)[] = [];
  if ('picture' in block) uses.push(block.picture);
  if (block.type === 'step') uses.push(block.donePicture, block.notDonePicture);
  if (block.type === 'choice') uses.push(...block.answers.map(({ picture }) => picture));
  return uses.filter((use) => use !== undefined);
}
