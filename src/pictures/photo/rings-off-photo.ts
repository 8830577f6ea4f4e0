import type { Document } from '../../model/document.ts';
import type { Message } from '../../model/message.ts';
import { readerRules } from '../../model/reader-rules.ts';
import type { Pictures } from '../drawing/picture.ts';

/**
 * A message for each ring that leaves its photo above or below. Its radius is a share of the photo's width, so that the
 * reader, who opens no photo, cannot tell; the sides it has looked at.
 */
export function ringsOffPhoto({ blocks, file }: Document, pictures: Pictures): Message[] {
  return blocks.flatMap((block): Message[] => {
    if (block.type !== 'step' || !block.picture?.marks) return [];
    const photo = pictures.get(block.picture.id)?.content;
    if (photo?.type !== 'photo') return [];
    const { attributePlaces, picture } = block;
    return block.picture.marks.flatMap((mark, index): Message[] => {
      if (mark.sort !== 'ring') return [];
      const tall = (mark.radius * photo.width) / photo.height;
      const room = Math.min(mark.at[1], 100 - mark.at[1]);
      if (tall <= room + SLACK) return [];
      const most = Math.floor((room * photo.height) / photo.width);
      return [
        {
          file,
          place: attributePlaces?.[`mark.${index}`] ?? picture.place,
          rule: 'mark-outside-photo',
          severity: readerRules['mark-outside-photo'].severity,
          found: `The ring round “${mark.words}” leaves the photo ${mark.at[1] < 50 ? 'above' : 'below'}.`,
          allowed: `A ring stands on the photo as a whole. At this height it is up to ${most}% of the width that is shown.`,
          fix: 'Make it smaller, or move it to the middle.',
        },
      ];
    });
  });
}

/** Hundredths of the height: a photo has whole pixels. */
const SLACK = 0.5;
