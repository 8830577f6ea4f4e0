import type { Block, Document, PictureUse, Recording } from './document.ts';

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

/** Every film, recording and file of captions of a document, in reading order. */
export function recordingsOf({ blocks }: Document): Recording[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'step' || !block.recordings) return [];
    const { sign, sound } = block.recordings;
    return [sign, sign?.captions, sound].filter((recording) => recording !== undefined);
  });
}
