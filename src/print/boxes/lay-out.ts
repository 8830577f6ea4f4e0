import type { Mm } from '../../design/units.ts';
import { rectangle } from '../sheet/marks.ts';
import { mirrorItems } from '../sheet/mirror.ts';
import type { BoxItem } from '../sheet/sheet.ts';
import { isArtifact } from '../sheet/structure.ts';
import type { Problem } from '../text/problem.ts';
import type { Box, FixedBox, FrameBox, LanguageBox, RowBox, StackBox } from './box.ts';
import { emptyFragment, type Fragment, moveItems } from './fragment.ts';
import { layOutField, layOutMark, layOutPicture } from './lay-out-drawn.ts';
import { layOutText } from './lay-out-text.ts';
import { elementOf, type LayoutContext } from './layout-context.ts';
import { tooTall } from './too-tall.ts';

/**
 * Gives a box its lines and its height within a width in millimetres. Its items name the elements that they belong to.
 * Nothing else comes of it, so it also serves to see whether a box fits: the structure tree is made of what is placed.
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
    case 'row':
    case 'frame':
      return layOutElement(box, width, context);
    case 'language':
      return layOutLanguage(box, width, context);
    case 'fixed':
      return layOutFixed(box, width, context);
  }
}

/** Space between two neighbours: the larger of what they ask for, never less than the gap of the stack. */
export function spaceBetween(before: Box, after: Box, gap: Mm): Mm {
  return Math.max(before.below ?? 0, after.above ?? 0, gap);
}

/** Boxes with boxes inside, and the element that they are together. It is heard of even with nothing in it. */
function layOutElement(box: StackBox | RowBox | FrameBox, width: Mm, context: LayoutContext): Fragment {
  if (!box.tag) return layOutInside(box, width, context);
  const element = elementOf(box.tag, context);
  const fragment = layOutInside(box, width, { ...context, parent: element });
  const isHeard = fragment.items.some(({ tag }) => !isArtifact(tag));
  if (isHeard) return fragment;
  return { ...fragment, items: [...fragment.items, { type: 'empty', tag: element, x: 0, y: 0 }] };
}

function layOutInside(box: StackBox | RowBox | FrameBox, width: Mm, context: LayoutContext): Fragment {
  switch (box.type) {
    case 'stack':
      return layOutStack(box, width, context);
    case 'row':
      return layOutRow(box, width, context);
    case 'frame':
      return layOutFrame(box, width, context);
  }
}

function layOutStack({ children, gap }: StackBox, width: Mm, context: LayoutContext): Fragment {
  const items: BoxItem[] = [];
  const breaks: Mm[] = [];
  const problems: Problem[] = [];
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
    problems.push(...fragment.problems);
    height += fragment.height;
  });
  return { width, height, items, breaks, problems };
}

function layOutRow({ columns, gap, align, outdent }: RowBox, width: Mm, context: LayoutContext): Fragment {
  const fixed = columns.reduce((sum, column) => sum + (column.width === 'rest' ? 0 : column.width), 0);
  const shares = columns.filter((column) => column.width === 'rest').length;
  const rest = (width + outdent - fixed - gap * (columns.length - 1)) / Math.max(shares, 1);
  const fragments = columns.map((column) =>
    layOut(column.box, column.width === 'rest' ? rest : column.width, context),
  );
  const height = Math.max(0, ...fragments.map((fragment) => fragment.height));

  const items: BoxItem[] = [];
  const placed: { top: Mm; fragment: Fragment }[] = [];
  let x = -outdent;
  fragments.forEach((fragment, index) => {
    const top = align === 'middle' ? (height - fragment.height) / 2 : 0;
    items.push(...moveItems(fragment.items, x, top));
    placed.push({ top, fragment });
    const column = columns[index];
    x += (column?.width === 'rest' ? rest : (column?.width ?? 0)) + gap;
  });
  const problems = fragments.flatMap((fragment) => fragment.problems);
  return { width, height, items, breaks: commonBreaks(placed), problems };
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
  const { problems } = fragment;
  if (fragment.height === 0) return { ...emptyFragment, problems };
  const height = fragment.height + 2 * above;
  // A border stands inside the frame's box, so that two frames of one width have one outline.
  const inset = stroke.width / 2;
  const border =
    sides === 'all'
      ? rectangle(inset, inset, width - stroke.width, height - stroke.width, stroke)
      : rectangle(inset, 0, 0, height, stroke);
  const items = [border, ...moveItems(fragment.items, padding, above)];
  return { width, height, items, breaks: [], problems };
}

/** The first way that has room, at the top. Where none has, the last is a problem and is not shown. */
function layOutFixed({ ways, height, name }: FixedBox, width: Mm, context: LayoutContext): Fragment {
  const tried = ways.map((way) => ({ way, fragment: layOut(way, width, context) }));
  const fits = ({ fragment }: (typeof tried)[number]): boolean => fragment.height <= height + ROUNDING;
  const chosen = tried.find((each) => fits(each) && each.fragment.problems.length === 0) ?? tried.at(-1);
  if (!chosen) return { ...emptyFragment, width, height };
  const { way, fragment } = chosen;
  const named = fragment.problems.map((problem) => ({ ...problem, into: name }));
  if (!fits(chosen)) {
    const problems = [...named, tooTall(fragment, fragment.height - height, name, way)];
    return { ...emptyFragment, width, height, problems };
  }
  return { ...fragment, width, height, breaks: [], problems: named };
}

/**
 * What is read in the other direction than its sheet is mirrored in its own column: the sheet that it stands on is mirrored
 * once for the other side.
 */
function layOutLanguage({ language, tag, child }: LanguageBox, width: Mm, context: LayoutContext): Fragment {
  const inside = { ...context, language, parent: elementOf(tag, context) };
  const fragment = layOut(child, width, inside);
  if (language.direction === context.language.direction) return fragment;
  return { ...fragment, items: mirrorItems(fragment.items, width) };
}
