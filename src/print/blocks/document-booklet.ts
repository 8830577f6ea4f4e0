import type { BookletEdition } from '../../editions/edition.ts';
import type { BookletBoxes } from '../boxes/arrangement.ts';
import { flow } from '../boxes/box.ts';
import { coverBox } from './cover.ts';
import { closingBoxes } from './closing.ts';
import { notesBox } from './hand-writing.ts';
import { blockBoxes } from './index.ts';
import { factBoxes } from './opening.ts';
import type { Setting } from './setting.ts';

/**
 * The document as a booklet: a cover, everything from the facts to the sources, and the credits for the back cover. Pages
 * left over are for notes.
 */
export function documentBooklet(setting: Setting, { column }: BookletEdition): BookletBoxes {
  const [first, ...rest] = [
    ...factBoxes(setting),
    ...blockBoxes(setting.document.blocks, setting),
    ...closingBoxes(setting),
  ];
  const inside = first ? [{ ...first, startsPage: true }, ...rest] : [];
  const cover = { ...coverBox(setting, column), fitsInto: 'the cover' };
  return {
    text: flow([cover, ...inside]),
    notes: (height) => notesBox(setting.language.words.notes, height, setting),
  };
}
