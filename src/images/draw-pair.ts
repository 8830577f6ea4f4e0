import { colours } from '../design/tokens.ts';
import type { Px } from '../design/units.ts';
import { cross, tick } from '../print/sheet/marks.ts';
import { column, type Element, image, row } from './element.ts';
import type { LabelledPicture } from './part.ts';
import { plainPassage } from './passage.ts';
import { markAddress } from './picture-address.ts';
import { pictureTile } from './picture-tile.ts';
import { innerWidth } from './screen.ts';
import { setPassages, type TextContext } from './set-text.ts';

const GAP: Px = 40;
const SIDE: Px = Math.floor((innerWidth - GAP) / 2);

/** What is done and what is not, side by side: sign and words over each picture. `size` is that of the words. */
export function drawPair(shown: readonly LabelledPicture[], size: Px, context: TextContext): Element {
  return row({ gap: GAP, width: innerWidth }, ...shown.map((each) => drawOne(each, size, context)));
}

function drawOne({ label, isDone, picture }: LabelledPicture, size: Px, context: TextContext): Element {
  const colour = isDone ? colours.do : colours.dont;
  const side = Math.round(size * 1.15);
  const sign = isDone ? [tick(0, 0, 100, colour)] : cross(0, 0, 100, colour);
  const style = { size, weight: 'bold', pitch: 1.3, colour } as const;
  const words = setPassages([plainPassage(label)], SIDE - side - 24, style, context);
  return column(
    { width: SIDE, gap: 16 },
    row({ gap: 24 }, image(markAddress(sign, 100).src, side, side), words),
    pictureTile(picture.picture, SIDE, 24, 32),
  );
}
