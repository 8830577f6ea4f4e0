import type { Mm } from '../../design/units.ts';
import { markShapes } from '../../pictures/photo/mark-shapes.ts';
import { rectangle } from '../sheet/marks.ts';
import type { BoxItem, MarkItem } from '../sheet/sheet.ts';
import type { FieldBox, MarkBox, PictureBox } from './box.ts';
import { emptyFragment, type Fragment } from './fragment.ts';
import { elementOf, type LayoutContext } from './layout-context.ts';

/** Air between a picture and the border of its tile, as a share of the tile. */
const TILE_PADDING = 0.05;
const TILE_BORDER: Mm = 0.25;

/** A picture in the middle of its tile, as large as there is room. */
export function layOutPicture(
  { picture, size, alt, bare, marks }: PictureBox,
  context: LayoutContext,
): Fragment {
  const { width, height } = picture.content.type === 'drawing' ? picture.content.drawing : picture.content;
  const tag =
    alt === undefined ? ({ artifact: 'Layout' } as const) : elementOf({ role: 'Figure', alt }, context);
  if (bare) {
    const fit = Math.min(bare.width / width, size / height);
    const sides = { width: width * fit, height: height * fit };
    return { ...emptyFragment, ...sides, items: [{ type: 'picture', tag, picture, ...sides, x: 0, y: 0 }] };
  }
  const room = size * (1 - 2 * TILE_PADDING);
  const scale = room / Math.max(width, height);
  const item: BoxItem = {
    type: 'picture',
    tag,
    picture,
    width: width * scale,
    height: height * scale,
    x: (size - width * scale) / 2,
    y: (size - height * scale) / 2,
    ...(marks && { over: markShapes(marks, width * scale, height * scale) }),
  };
  const border = rectangle(0, 0, size, size, { colour: '#6b747d', width: TILE_BORDER });
  return { ...emptyFragment, width: size, height: size, items: [border, item] };
}

/** A mark, the figure that it is a part of, or the form element that it is where a pen fills it in. */
export function layOutMark(box: MarkBox, available: Mm, context: LayoutContext): Fragment {
  const { marks, ...size } = drawMarks(box, available);
  const { parent } = context;
  if (box.ofFigure && parent)
    return { ...emptyFragment, ...size, items: marks.map((mark) => ({ ...mark, tag: parent })) };
  if (!box.pen) return { ...emptyFragment, ...size, items: marks };
  const { heard, ...pen } = box.pen;
  const tag = elementOf({ role: 'Form', alt: heard, pen }, context);
  return { ...emptyFragment, ...size, items: marks.map((mark) => ({ ...mark, tag })) };
}

/** What is typed stands over the marks and is heard where the marks are seen. */
export function layOutField(box: FieldBox, available: Mm, context: LayoutContext): Fragment {
  const { marks, width, height } = drawMarks(box, available);
  const { field, clear } = box;
  const item: BoxItem = {
    type: 'field',
    tag: elementOf({ role: 'Form' }, context),
    x: 0,
    y: clear.above,
    width,
    height: height - clear.above - clear.below,
    field,
  };
  return { ...emptyFragment, width, height, items: [...marks, item] };
}

interface DrawnMarks {
  readonly width: Mm;
  readonly height: Mm;
  readonly marks: readonly MarkItem[];
}

function drawMarks(box: Pick<MarkBox, 'width' | 'height' | 'draw'>, available: Mm): DrawnMarks {
  const width = box.width === 'rest' ? available : box.width;
  return { width, height: box.height, marks: box.draw(width, box.height) };
}
