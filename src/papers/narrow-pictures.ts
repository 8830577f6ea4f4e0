import type { Mm } from '../design/units.ts';
import type { Document } from '../model/document.ts';
import type { EditionId } from '../model/edition-names.ts';
import type { Message } from '../model/message.ts';
import { picturesOf } from '../model/visit.ts';
import type { PictureItem, Publication } from '../print/sheet/sheet.ts';
import { inEditions } from './in-editions.ts';

/** A picture that is less than half as wide or high as its tile shows little there. */
const STRIP = 0.5;
/** What is lower shows less than a picture the size of a thumbnail, which is what the list of things on A4 has (14 mm). */
const LOWEST: Mm = 15;

/** Pictures that are strips on a paper: one message each, at the paper on which they are lowest. */
export function narrowPictures(
  papers: readonly { readonly edition: EditionId; readonly publication: Publication }[],
  document: Document,
): Message[] {
  const lowest = new Map<string, { readonly item: PictureItem; readonly edition: EditionId }>();
  for (const { edition, publication } of papers) {
    for (const item of publication.sheets.flatMap(({ items }) => items)) {
      if (item.type !== 'picture' || !isStrip(item)) continue;
      const known = lowest.get(item.picture.id);
      if (!known || shortSide(item) < shortSide(known.item)) lowest.set(item.picture.id, { item, edition });
    }
  }
  return [...lowest].flatMap(([id, { item, edition }]) => {
    const use = picturesOf(document).find((each) => each.id === id);
    return use ? [message(use.name, use.place, item, edition, document.file)] : [];
  });
}

/** In a small tile a square picture is low, too: only what is stretched counts, in tiles that are not small. */
function isStrip(item: PictureItem): boolean {
  const long = Math.max(item.width, item.height);
  return shortSide(item) < LOWEST && shortSide(item) < long * STRIP && long > LOWEST;
}

function shortSide({ width, height }: PictureItem): Mm {
  return Math.min(width, height);
}

function message(
  name: string,
  place: Message['place'],
  { width, height }: PictureItem,
  edition: EditionId,
  file: string,
): Message {
  return {
    file,
    ...(place && { place }),
    severity: 'warning',
    rule: 'narrow-picture',
    found: `The picture “${name}” is a strip of ${Math.round(width)} x ${Math.round(height)} mm ${inEditions([edition])}.`,
    allowed: `Pictures are about as wide as they are high, so that they are at least ${LOWEST} mm high and wide on every paper.`,
    fix: 'Cut it so that it shows only what matters, nearly as wide as high, or choose another picture.',
  };
}
