import { type Colour, colours } from '../../design/tokens.ts';
import type { Mm } from '../../design/units.ts';
import type { PathCommand } from '../../pictures/drawing/drawing.ts';
import { dashed } from '../sheet/marks.ts';
import type { MarkItem } from '../sheet/sheet.ts';
import type { Size, TurnMark } from './turned-sheet.ts';

/**
 * The front of a card with words on it and, at the right of a dashed line, its back, which an arrow leads behind the
 * front. As large as there is room, its top left corner at 0, 0.
 */
export function foldMark(card: Size, room: Size): TurnMark {
  const width = 2 * card.width;
  const height = card.height * (1 + ARROW_DROP);
  const scale = Math.min(room.width / width, room.height / height);
  const [w, h] = [card.width * scale, card.height * scale];
  const thin = h * 0.06;
  const words = [0.3, 0.5, 0.7].map((share) =>
    stroked(
      [
        ['M', 0.15 * w, share * h],
        ['L', (share > 0.6 ? 0.55 : 0.8) * w, share * h],
      ],
      thin,
    ),
  );
  const front = stroked(
    [
      ['M', w, 0],
      ['L', 0, 0],
      ['L', 0, h],
      ['L', w, h],
    ],
    thin,
  );
  const back = stroked(
    [
      ['M', w, 0],
      ['L', 2 * w, 0],
      ['L', 2 * w, h],
      ['L', w, h],
    ],
    thin,
    colours.line,
  );
  const [low, deep] = [h * 1.08, h * (1 + ARROW_DROP)];
  const arrow = stroked(
    [
      ['M', 1.5 * w, low],
      ['C', 1.4 * w, deep, 0.6 * w, deep, 0.5 * w, low],
      ['M', 0.42 * w, low + 0.28 * h],
      ['L', 0.5 * w, low],
      ['L', 0.72 * w, low + 0.18 * h],
    ],
    thin,
  );
  return {
    width: width * scale,
    height: height * scale,
    items: [back, front, ...words, dashed(w, 0, h, h / 7, { colour: colours.ink, width: thin }), arrow],
  };
}

/** How far the arrow hangs below the card, as a share of its height. */
const ARROW_DROP = 0.8;

function stroked(path: readonly PathCommand[], width: Mm, colour: Colour = colours.ink): MarkItem {
  return { type: 'path', tag: { artifact: 'Layout' }, path, stroke: { colour, width } };
}
