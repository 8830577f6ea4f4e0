import { bodyWords } from './body-words.ts';
import type { Block, Notice, PictureUse, Place, Step } from './document.ts';

/** What is cut out and laid on a picture timetable: a picture and a few words. */
export interface WeekPicture {
  readonly picture: PictureUse;
  readonly words: string;
  /** Where its author wrote it, for messages. */
  readonly place: Place;
  /** It warns of what lies beside it. */
  readonly notice?: Notice;
}

/**
 * The picture of a block for a picture timetable: of a step, of a field by its label, and of a stop or an ask that says
 * in a short form what it is about. Absent: the block is nothing to put on a day.
 */
export function weekPicture(block: Block): WeekPicture | undefined {
  switch (block.type) {
    case 'step':
      return withPicture(block, block.short ?? bodyWords(block.body));
    case 'field':
      return withPicture(block, block.label);
    case 'stop':
    case 'ask': {
      const found = block.short === undefined ? undefined : withPicture(block, block.short);
      return found && { ...found, notice: block };
    }
    default:
      return undefined;
  }
}

/** Whether a timetable of these blocks has something to put on a day: warnings alone are nothing to do. */
export function hasWeekPictures(blocks: readonly Block[]): boolean {
  return blocks.some((block) => {
    const found = weekPicture(block);
    return found !== undefined && found.notice === undefined;
  });
}

function withPicture(
  { picture, place }: Pick<Step, 'picture' | 'place'>,
  words: string,
): WeekPicture | undefined {
  return picture && { picture, words, place };
}
