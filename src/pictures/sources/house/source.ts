import { fitDrawing } from '../fit-drawing.ts';
import type { Credit } from '../../drawing/picture.ts';
import { readDrawing } from '../../svg/read-drawing.ts';
import type { PictureSource } from '../source.ts';
import type { HousePicture } from './register.ts';

/** Pictures drawn for this project, in `content/pictures`. Ids are file names: `house:drip-tray`. */
export const house: PictureSource = {
  id: 'house',
  credit: {
    source: 'Clearstep',
    author: 'Clearstep',
    licence: 'CC-BY-4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
  draw: (svg) => fitDrawing(readDrawing(svg), 1),
};

/** The credit of one picture: the register may name another author, licence or origin. */
export function houseCredit(picture: HousePicture): Credit {
  const origin = picture['based-on'];
  return {
    source: house.credit.source,
    author: origin ? `${picture.author}, from ${origin}` : picture.author,
    licence: picture.licence,
    url: picture.url ?? house.credit.url,
  };
}
