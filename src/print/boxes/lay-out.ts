import type { Mm } from '../../design/units.ts';
import type { Box, FieldBox, FrameBox, MarkBox, PictureBox, RowBox, StackBox } from './box.ts';
import { appendNode, enter, type LayoutContext } from './layout-context.ts';
import { emptyFragment, type Fragment, moveItems } from '../sheet/fragment.ts';
import { layOutText } from './lay-out-text.ts';
import { rectangle } from '../sheet/marks.ts';
import type { Item } from '../sheet/sheet.ts';

/**
 * Gives a box its lines and its height within a width in millimetres, and grows the structure tree by what the box
 * and its children are. Lay out each box once: a second time would say it twice.
 */
export function layOut(box: Box, width: Mm, context: LayoutContext): Fragment {
  switch (box.type) {
    case 'text':
      return layOutText(box, width, context);
    case 'picture':
      return layOutPicture(box, context);
    case 'mark':
      return layOutMark(box, width, context);
    case 'field':
      return layOutField(box, width, context);
    case 'stack':
      return layOutStack(box, width, enter(box.tag, context));
    case 'row':
      return layOutRow(box, width, enter(box.tag, context));
    case 'frame':
      return layOutFrame(box, width, enter(box.tag, context));
  }
}

/** Space between two neighbours: the larger of what they ask for, never less than the gap of the stack. */
export function spaceBetween(before: Box, after: Box, gap: Mm): Mm {
  return Math.max(before.below ?? 0, after.above ?? 0, gap);
}

/** Air between a picture and the border of its tile, as a share of the tile. */
const TILE_PADDING = 0.05;
const TILE_BORDER: Mm = 0.25;

function layOutPicture({ picture, size, alt }: PictureBox, { parent }: LayoutContext): Fragment {
  const tag =
    alt === undefined ? ({ artifact: 'Layout' } as const) : appendNode({ role: 'Figure', alt }, parent);
  const room = size * (1 - 2 * TILE_PADDING);
  const { width, height } = picture.content.type === 'drawing' ? picture.content.drawing : picture.content;
  const scale = room / Math.max(width, height);
  const item: Item = {
    type: 'picture',
    tag,
    picture,
    width: width * scale,
    height: height * scale,
    x: (size - width * scale) / 2,
    y: (size - height * scale) / 2,
  };
  const border = rectangle(0, 0, size, size, { colour: '#6b747d', width: TILE_BORDER });
  return { width: size, height: size, items: [border, item], breaks: [] };
}

function layOutMark(box: MarkBox, available: Mm, { parent }: LayoutContext): Fragment {
  const mark = drawMark(box, available);
  if (!box.pen) return mark;
  const { heard, ...pen } = box.pen;
  const tag = appendNode({ role: 'Form', alt: heard, pen }, parent);
  return { ...mark, items: mark.items.map((item) => ({ ...item, tag })) };
}

function drawMark(
  { width, height, draw }: Pick<MarkBox, 'width' | 'height' | 'draw'>,
  available: Mm,
): Fragment {
  const actual = width === 'rest' ? available : width;
  return { width: actual, height, items: draw(actual, height), breaks: [] };
}

/** What is typed stands over the marks and is heard where the marks are seen. */
function layOutField(box: FieldBox, available: Mm, { parent }: LayoutContext): Fragment {
  const mark = drawMark(box, available);
  const { field, clear } = box;
  const item: Item = {
    type: 'field',
    tag: appendNode({ role: 'Form' }, parent),
    x: 0,
    y: clear.above,
    width: mark.width,
    height: box.height - clear.above - clear.below,
    field,
  };
  return { ...mark, items: [...mark.items, item] };
}

function layOutStack({ children, gap }: StackBox, width: Mm, context: LayoutContext): Fragment {
  const items: Item[] = [];
  const breaks: Mm[] = [];
  let height = 0;
  children.forEach((child, index) => {
    const previous = children[index - 1];
    if (previous) {
      if (!previous.keepWithNext) breaks.push(height);
      height += spaceBetween(previous, child, gap);
    }
    const fragment = layOut(child, width, context);
    items.push(...moveItems(fragment.items, 0, height));
    breaks.push(...fragment.breaks.map((place) => place + height));
    height += fragment.height;
  });
  return { width, height, items, breaks };
}

function layOutRow({ columns, gap, align, outdent }: RowBox, width: Mm, context: LayoutContext): Fragment {
  const fixed = columns.reduce((sum, column) => sum + (column.width === 'rest' ? 0 : column.width), 0);
  const shares = columns.filter((column) => column.width === 'rest').length;
  const rest = (width + outdent - fixed - gap * (columns.length - 1)) / Math.max(shares, 1);
  const fragments = columns.map((column) =>
    layOut(column.box, column.width === 'rest' ? rest : column.width, context),
  );
  const height = Math.max(0, ...fragments.map((fragment) => fragment.height));

  const items: Item[] = [];
  const placed: { top: Mm; fragment: Fragment }[] = [];
  let x = -outdent;
  fragments.forEach((fragment, index) => {
    const top = align === 'middle' ? (height - fragment.height) / 2 : 0;
    items.push(...moveItems(fragment.items, x, top));
    placed.push({ top, fragment });
    const column = columns[index];
    x += (column?.width === 'rest' ? rest : (column?.width ?? 0)) + gap;
  });
  return { width, height, items, breaks: commonBreaks(placed) };
}

/** A row may be cut where no column has anything: beside a picture only between the lines below it. */
function commonBreaks(placed: readonly { top: Mm; fragment: Fragment }[]): Mm[] {
  const all = placed.flatMap(({ top, fragment }) => fragment.breaks.map((place) => place + top));
  const free = (place: Mm): boolean =>
    placed.every(({ top, fragment: { height, breaks } }) => {
      const inside = place - top;
      if (inside <= ROUNDING || inside >= height - ROUNDING) return true;
      return breaks.some((each) => Math.abs(each - inside) <= ROUNDING);
    });
  const sorted = all.filter(free).sort((a, b) => a - b);
  return sorted.filter((place, index) => index === 0 || place - (sorted[index - 1] ?? 0) > ROUNDING);
}

/** Heights that were added up in two columns differ by less than this where they are the same. */
const ROUNDING: Mm = 1e-6;

function layOutFrame(
  { child, sides, padding, stroke }: FrameBox,
  width: Mm,
  context: LayoutContext,
): Fragment {
  const right = sides === 'all' ? padding : 0;
  const above = sides === 'all' ? padding : 0;
  const fragment = layOut(child, width - padding - right, context);
  if (fragment.height === 0) return emptyFragment;
  const height = fragment.height + 2 * above;
  // A border stands inside the frame's box, so that two frames of one width have one outline.
  const inset = stroke.width / 2;
  const border =
    sides === 'all'
      ? rectangle(inset, inset, width - stroke.width, height - stroke.width, stroke)
      : rectangle(inset, 0, 0, height, stroke);
  return { width, height, items: [border, ...moveItems(fragment.items, padding, above)], breaks: [] };
}
