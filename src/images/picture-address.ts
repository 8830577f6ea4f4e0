import type { Drawing } from '../pictures/drawing/drawing.ts';
import { drawingToSvg } from '../pictures/drawing/drawing-svg.ts';
import type { Picture } from '../pictures/drawing/picture.ts';
import { dataAddress } from './data-address.ts';
import type { PathItem } from '../print/sheet/sheet.ts';

/** A picture as a data address, with its own size in whatever unit it has. */
export interface PictureAddress {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

export function pictureAddress({ content }: Picture): PictureAddress {
  const address = known.get(content) ?? addressOf(content);
  known.set(content, address);
  return address;
}

/** A picture is asked for at each size that is tried. */
const known = new WeakMap<Picture['content'], PictureAddress>();

function addressOf(content: Picture['content']): PictureAddress {
  if (content.type === 'drawing') return drawingAddress(content.drawing);
  const { jpeg, width, height } = content;
  return { src: dataAddress('image/jpeg', jpeg), width, height };
}

/** A tick or an octagon: the very shapes that paper uses, drawn in a square of the given side. */
export function markAddress(items: readonly PathItem[], side: number): PictureAddress {
  return drawingAddress({ width: side, height: side, shapes: items.map(markShape) });
}

/** Shapes over a picture of this size. */
export function shapesAddress(
  shapes: readonly Pick<PathItem, 'path' | 'fill' | 'stroke'>[],
  width: number,
  height: number,
): PictureAddress {
  return drawingAddress({ width, height, shapes: shapes.map(markShape) });
}

/** The largest size with the picture's own proportions that fits the box. */
export function fitInto(
  picture: PictureAddress,
  width: number,
  height: number,
): { width: number; height: number } {
  const scale = Math.min(width / picture.width, height / picture.height);
  return { width: Math.floor(picture.width * scale), height: Math.floor(picture.height * scale) };
}

function drawingAddress(drawing: Drawing): PictureAddress {
  const src = dataAddress('image/svg+xml', drawingToSvg(drawing));
  return { src, width: drawing.width, height: drawing.height };
}

function markShape({
  path,
  fill,
  stroke,
}: Pick<PathItem, 'path' | 'fill' | 'stroke'>): Drawing['shapes'][number] {
  return {
    path,
    ...(fill && { fill: { colour: fill, rule: 'nonzero' as const, opacity: 1 } }),
    ...(stroke && {
      stroke: {
        colour: stroke.colour,
        width: stroke.width,
        cap: 'round' as const,
        join: 'round' as const,
        miterLimit: 4,
        dash: [],
        opacity: 1,
      },
    }),
  };
}
