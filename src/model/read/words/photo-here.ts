import type { PictureUse } from '../../document.ts';
import { FRAME_FOR_PHOTO } from '../../picture-lookup.ts';
import type { BodyReading } from '../common/reading.ts';
import type { Attributes } from './attributes.ts';

/**
 * The frame for a photo that only the workplace itself can take: `photo-here="Put a photo of your machine here"`. Its words
 * are a note to the job coach, and what the frame says to somebody who cannot see it.
 */
export function frameForPhoto(
  { words, places }: Pick<Attributes, 'words' | 'places'>,
  reading: BodyReading,
): PictureUse | undefined {
  const { 'photo-here': wanted, picture } = words;
  const { 'photo-here': place, show } = places;
  if (wanted === undefined || !place) return undefined;
  if (picture !== undefined) {
    reading.report('photo-here-with-picture', place, {
      found: 'There is “photo-here”, and a picture as well.',
      allowed:
        'A step has one picture: one that is there, or a frame for the photo that is still to be taken.',
      fix: 'Delete “photo-here” when the photo is there; delete “picture” while it is not.',
    });
    return undefined;
  }
  if (show)
    reading.report('show-without-photo', show, {
      found: '“show” stands beside a frame that has no photo yet.',
      allowed: 'Rings, arrows and numbers explain a photo.',
      fix: 'Take the photo, put it beside this file and write picture="./photo.jpg". Until then delete “show”.',
    });
  return { name: 'frame for a photo', id: FRAME_FOR_PHOTO, alt: wanted, isFrame: true, place };
}
