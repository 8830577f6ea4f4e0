import type { Drawing, PathCommand, Shape } from '../drawing/drawing.ts';
import { PICTURE_BOX } from './source.ts';
import { roundCoordinate } from '../svg/svg-number.ts';

/**
 * Sets a drawing in the middle of the box that all pictograms share. `share` is how much of the box it takes, from
 * 0 to 1; `lineWeight` makes its lines heavier or lighter before that.
 */
export function fitDrawing(drawing: Drawing, share: number, lineWeight = 1): Drawing {
  const scale = (PICTURE_BOX * share) / Math.max(drawing.width, drawing.height);
  const left = (PICTURE_BOX - drawing.width * scale) / 2;
  const top = (PICTURE_BOX - drawing.height * scale) / 2;
  return {
    width: PICTURE_BOX,
    height: PICTURE_BOX,
    shapes: drawing.shapes.map((shape) => ({
      ...shape,
      path: shape.path.map((command) => move(command, scale, left, top)),
      ...(shape.stroke && { stroke: scaleStroke(shape.stroke, scale * lineWeight, scale) }),
    })),
  };
}

function move(command: PathCommand, scale: number, left: number, top: number): PathCommand {
  const [name, ...numbers] = command;
  const moved = numbers.map((value, index) =>
    roundCoordinate(value * scale + (index % 2 === 0 ? left : top)),
  );
  return [name, ...moved] as unknown as PathCommand;
}

function scaleStroke(
  stroke: NonNullable<Shape['stroke']>,
  width: number,
  length: number,
): NonNullable<Shape['stroke']> {
  return {
    ...stroke,
    width: roundCoordinate(stroke.width * width),
    dash: stroke.dash.map((part) => roundCoordinate(part * length)),
  };
}
