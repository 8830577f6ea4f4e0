import type { Rule } from '../rule.ts';
import { altWording } from './alt-wording.ts';
import { facesInOrder } from './faces-in-order.ts';
import { mixedPictureStyles } from './mixed-picture-styles.ts';
import { oneCharacter } from './one-character.ts';
import { photoConsent } from './photo-consent.ts';
import { pictureMissing } from './picture-missing.ts';
import { pictureOfSmallWord } from './picture-of-small-word.ts';
import { samePicture } from './same-picture.ts';
import { textInPicture } from './text-in-picture.ts';

/** The rules about pictures, in the order of the help page. */
export const pictureRules: readonly Rule[] = [
  pictureMissing,
  pictureOfSmallWord,
  samePicture,
  mixedPictureStyles,
  oneCharacter,
  textInPicture,
  altWording,
  facesInOrder,
  photoConsent,
];
