import type { Document, PictureUse } from '../../model/document.ts';
import { type Message, sortMessages } from '../../model/message.ts';
import { picturesOf } from '../../model/visit.ts';
import type { Photo, Picture, Pictures } from '../drawing/picture.ts';
import { isSharpOnPaper, leastPixels, PHOTO_SIDE } from '../photo/sharp-on-paper.ts';
import { PictureRefusal } from '../svg/picture-refusal.ts';

/**
 * The pictures of a document that can be used, by id, and what there is to say about the others: those that `load` refuses,
 * and photos too small to be sharp. Any other error of `load` is thrown.
 */
export async function usablePictures(
  document: Document,
  load: (id: string) => Promise<Picture>,
): Promise<{ readonly pictures: Pictures; readonly messages: Message[] }> {
  const pictures = new Map<string, Picture>();
  const messages: Message[] = [];
  const uses = new Map<string, PictureUse>();
  for (const use of picturesOf(document)) if (!uses.has(use.id)) uses.set(use.id, use);
  // All are asked for before the first is waited for: in a browser each comes over the network.
  const answers = await Promise.all([...uses.keys()].map((id) => load(id).catch((error: unknown) => error)));
  for (const [index, use] of [...uses.values()].entries()) {
    const picture = answers[index];
    if (picture instanceof PictureRefusal) messages.push(refusalMessage(picture, use, document.file));
    else if (isPicture(picture)) {
      pictures.set(use.id, picture);
      const { content } = picture;
      if (content.type === 'photo') messages.push(...warnOfBlur(content, use, document.file));
    } else throw picture;
  }
  return { pictures, messages: sortMessages(messages) };
}

function isPicture(answer: unknown): answer is Picture {
  return typeof answer === 'object' && answer !== null && 'content' in answer;
}

function refusalMessage({ found, fix }: PictureRefusal, { name, place }: PictureUse, file: string): Message {
  return {
    file,
    place,
    severity: 'error',
    rule: 'unusable-picture',
    found: `The picture “${name}” cannot be used. ${found}`,
    allowed: 'A drawing in plain shapes, or a whole JPEG, PNG or WebP photo of up to 40 megapixels.',
    fix,
  };
}

function warnOfBlur({ width, height }: Photo, { name, place }: PictureUse, file: string): Message[] {
  if (isSharpOnPaper(width, height, PHOTO_SIDE)) return [];
  return [
    {
      file,
      place,
      severity: 'warning',
      rule: 'blurred-photo',
      found: `The photo “${name}” is ${width} x ${height} pixels. At ${PHOTO_SIDE} mm on paper it will look blurred.`,
      allowed: `At least ${leastPixels(PHOTO_SIDE)} pixels on the long side.`,
      fix: 'Take the photo again from closer, or use a larger copy of it.',
    },
  ];
}
