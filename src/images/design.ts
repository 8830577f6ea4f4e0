import { type Colour, colours, fontFamily, linePitch } from '../design/tokens.ts';
import type { Px } from '../design/units.ts';
import { tick } from '../print/sheet/marks.ts';
import { drawNotice } from './draw-notice.ts';
import { drawPair } from './draw-pair.ts';
import { column, type Element, image, row } from './element.ts';
import { heightOf } from './height.ts';
import type { Foot, Part, ShownPicture } from './part.ts';
import { type Passage, plainPassage } from './passage.ts';
import { fitInto, markAddress, pictureAddress } from './picture-address.ts';
import { markedPicture } from './marked-picture.ts';
import { pictureTile } from './picture-tile.ts';
import { bottom, footGap, innerWidth, margin, screenSize, top } from './screen.ts';
import { setPassages, type TextContext } from './set-text.ts';

/** The choices that make one screen: how large the words are, and how tall the picture tile. */
export interface ScreenStyle {
  readonly body: Px;
  readonly tile: Px;
}

/** Everything above the foot. */
export function drawParts(parts: readonly Part[], style: ScreenStyle, context: TextContext): Element {
  const gap = Math.round(style.body * 0.66);
  return column({ width: innerWidth, gap }, ...parts.map((part) => drawPart(part, style, context)));
}

/** Draft mark, title and count: small, but never under 14 px on a phone that shows the picture 360 px wide. */
export function drawFoot(foot: Foot, context: TextContext): Element {
  const size = 42;
  const common = { size, weight: 'regular', pitch: linePitch.heading } as const;
  const count = foot.count
    ? [
        setPassages(
          [plainPassage(foot.count, true)],
          340,
          { ...common, colour: context.accent ?? colours.step },
          context,
        ),
      ]
    : [];
  const titleWidth = innerWidth - (foot.count ? 360 : 0);
  return column(
    { width: innerWidth, gap: 12, borderTop: `3px solid ${colours.line}`, paddingTop: 22 },
    row(
      { justifyContent: 'space-between', width: innerWidth },
      setPassages(
        foot.title ? [plainPassage(foot.title)] : [],
        titleWidth,
        { ...common, colour: colours.ink },
        context,
      ),
      ...count,
    ),
    setPassages([plainPassage(foot.status)], innerWidth, { ...common, colour: colours.quiet }, context),
  );
}

/** What the words and the picture tile have between them, above the foot. */
export function roomAbove(foot: Element): Px {
  return screenSize.height - top - bottom - footGap - heightOf(foot);
}

/** Body and foot in place on white. */
export function drawScreen(body: Element, foot: Element): Element {
  return column(
    {
      ...screenSize,
      backgroundColor: colours.paper,
      fontFamily,
      paddingTop: top,
      paddingBottom: bottom,
      paddingLeft: margin,
      paddingRight: margin,
      justifyContent: 'space-between',
    },
    body,
    foot,
  );
}

function drawPart(part: Part, style: ScreenStyle, context: TextContext): Element {
  const { body } = style;
  const ink = { colour: colours.ink, weight: 'regular' } as const;
  const words = { ...ink, size: body, pitch: 1.36 };
  switch (part.type) {
    case 'title':
      return setPassages([part.passage], innerWidth, heading(body * 1.5), context);
    case 'heading':
      return setPassages([part.passage], innerWidth, heading(body * 1.12), context);
    case 'words':
      return setPassages(part.passages, innerWidth, words, context);
    case 'small':
      return setPassages(part.passages, innerWidth, { ...ink, size: 42, pitch: 1.36 }, context);
    case 'tile':
      return drawTile(part.picture, part.number?.figure, style, context);
    case 'labelled':
      return drawLabelled(part, body, context);
    case 'notice':
      return drawNotice(part, body, context);
    case 'pair':
      return drawPair(part.shown, body, context);
    case 'item':
      return drawItem(part.passages, part.picture, body, context);
  }
}

function heading(size: Px): { size: Px; colour: '#101418'; weight: 'bold'; pitch: number } {
  return { size: Math.round(size), colour: colours.ink, weight: 'bold', pitch: linePitch.heading };
}

/** The picture on a white tile with a thin border; the number stands in the tile's corner, clear of the picture. */
function drawTile(
  shown: ShownPicture | undefined,
  figure: string | undefined,
  { tile }: ScreenStyle,
  { accent = colours.step }: TextContext,
): Element {
  const number = figure === undefined ? [] : [drawNumber(figure, accent)];
  if (!shown) return row({ width: innerWidth }, ...number);
  const address = pictureAddress(shown.picture);
  const padding = 36;
  const { width, height } = fitInto(address, innerWidth - 2 * padding, Math.max(tile - 2 * padding, 1));
  return column(
    {
      position: 'relative',
      width: innerWidth,
      height: tile,
      alignItems: 'center',
      justifyContent: 'center',
      border: `3px solid ${colours.line}`,
      borderRadius: 32,
      backgroundColor: colours.paper,
    },
    markedPicture(shown, width, height),
    ...number.map((badge) => column({ position: 'absolute', left: 24, top: 24 }, badge)),
  );
}

function drawNumber(figure: string, accent: Colour): Element {
  return row(
    {
      minWidth: 136,
      height: 136,
      paddingLeft: 28,
      paddingRight: 28,
      borderRadius: 68,
      backgroundColor: accent,
      color: colours.paper,
      fontSize: 88,
      fontWeight: 700,
      lineHeight: 1,
      alignItems: 'center',
      justifyContent: 'center',
    },
    figure,
  );
}

function drawLabelled(part: Part & { type: 'labelled' }, size: Px, context: TextContext): Element {
  const isDone = part.tone === 'done';
  const mark = Math.round(size * 1.15);
  const indent = isDone ? mark + Math.round(size * 0.4) : 0;
  const label = { size, weight: 'bold', pitch: 1.3, colour: isDone ? colours.do : colours.ink } as const;
  const words = { size, weight: 'regular', pitch: 1.36, colour: colours.ink } as const;
  const width = innerWidth - indent;
  const texts = column(
    {},
    setPassages([plainPassage(part.label)], width, label, context),
    setPassages(part.passages, width, words, context),
  );
  if (!isDone) return texts;
  const { src } = markAddress([tick(0, 0, 100, colours.do)], 100);
  return row(
    {},
    column({ width: indent, paddingTop: Math.round(size * 0.08) }, image(src, mark, mark)),
    texts,
  );
}

/** One thing you need: its picture at the left, as on paper. */
function drawItem(
  passages: readonly Passage[],
  shown: ShownPicture | undefined,
  size: Px,
  context: TextContext,
): Element {
  const side = 190;
  const indent = side + 40;
  const words = { size, weight: 'regular', pitch: 1.3, colour: colours.ink } as const;
  const picture = shown ? pictureTile(shown.picture, side, 12, 20) : column({ width: side });
  return row(
    { alignItems: 'center', gap: 40 },
    picture,
    setPassages(passages, innerWidth - indent, words, context),
  );
}
