import { flowOf } from '../flow/flow-of.ts';
import { flowPictures } from '../flow/flow.ts';
import type { FlowSetting } from '../flow/flow-setting.ts';
import type { Document } from '../model/document.ts';
import { writeEpub } from './epub.ts';
import { type PictureFile, pictureFile } from './picture-file.ts';
import { pictureKey } from './picture-key.ts';
import { writeWord } from './word.ts';

/** A document as a book for an e-reader, or as a file for a word processor. */
export async function writeBook(
  document: Document,
  format: 'epub' | 'docx',
  materials: Omit<FlowSetting, 'document' | 'language'>,
): Promise<Uint8Array> {
  const { pictures, site } = materials;
  const flow = flowOf(document, materials);
  const files = new Map<string, PictureFile>();
  for (const part of flowPictures(flow)) {
    const key = pictureKey(part);
    if (!files.has(key)) files.set(key, await pictureFile(part, pictures, { vector: format === 'epub' }));
  }
  return format === 'epub' ? writeEpub(document, flow, site, files) : writeWord(document, flow, site, files);
}
