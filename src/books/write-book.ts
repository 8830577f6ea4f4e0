import { flowOf } from '../flow/flow-of.ts';
import { flowPictures } from '../flow/flow.ts';
import type { FlowSetting } from '../flow/flow-setting.ts';
import type { Document } from '../model/document.ts';
import { writeEpub } from './epub.ts';
import { type PictureFile, pictureFile } from './picture-file.ts';
import { writeOneFile } from './one-file.ts';
import { pictureKey } from './picture-key.ts';
import { writeWord } from './word.ts';

/** A document as a book for an e-reader, as a file for a word processor, or as one file for a browser. */
export async function writeBook(
  document: Document,
  format: 'epub' | 'docx' | 'htm',
  materials: Omit<FlowSetting, 'document' | 'language'>,
): Promise<Uint8Array> {
  const { pictures, site } = materials;
  const flow = flowOf(document, materials);
  const files = new Map<string, PictureFile>();
  for (const part of flowPictures(flow)) {
    const key = pictureKey(part);
    if (!files.has(key)) files.set(key, await pictureFile(part, pictures, { vector: format !== 'docx' }));
  }
  switch (format) {
    case 'epub':
      return writeEpub(document, flow, site, files);
    case 'docx':
      return writeWord(document, flow, site, files);
    case 'htm':
      return writeOneFile(document, flow, files);
  }
}
