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

/**
 * The credit of one picture: the register may name another author, licence or origin. One that an organisation has drawn
 * for its own project is its author's.
 */
export function houseCredit(picture: HousePicture, { isOfProject = false } = {}): Credit {
  const origin = picture['based-on'];
  return {
    source: isOfProject ? picture.author : house.credit.source,
    author: origin ? `${picture.author}, from ${origin}` : picture.author,
    licence: picture.licence,
    url: picture.url ?? house.credit.url,
  };
}
