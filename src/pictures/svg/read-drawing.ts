import type { XmlElement } from '@rgrove/parse-xml';
import { compose, translate, type Matrix } from 'transformation-matrix';
import { colours } from '../../design/tokens.ts';
import type { Drawing, PathCommand, Shape, Stroke } from '../drawing/drawing.ts';
import { dashCount } from './dash-count.ts';
import { partOfPerson } from './part-of-person.ts';
import { PictureRefusal } from './picture-refusal.ts';
import { refuseUnknownAttributes } from './svg-attributes.ts';
import { refuseLoss } from './svg-loss.ts';
import { roundCoordinate } from './svg-number.ts';
import { isShapeName, readOutline } from './svg-outline.ts';
import {
  inheritPaint,
  readFill,
  readOpacity,
  readProperties,
  readStroke,
  startPaint,
  strokeComesFirst,
  type Paint,
} from './svg-paint.ts';
import { lineScale, readTransform } from './svg-transform.ts';
import { childElements, readSvgTree } from './svg-tree.ts';
import { readViewBox } from './svg-view-box.ts';

const MOST_SHAPES = 5000;

/** A dotted frame around a picture has 200 dashes. With hundreds of thousands, programs are busy for seconds with each picture. */
const MOST_DASHES = 10_000;

/** Elements that say something about the drawing and draw nothing. */
const silent = new Set(['title', 'desc', 'metadata', 'sodipodi:namedview']);

/**
 * Turns SVG text into plain paths. `currentColor` becomes the ink of all our text.
 *
 * Throws a `PictureRefusal` for everything that cannot be drawn faithfully: a picture is drawn whole or not at all.
 */
export function readDrawing(svg: string): Drawing {
  const root = readSvgTree(svg);
  const { x, y, width, height } = readViewBox(root);
  const reading: Reading = { shapes: [], seen: 0, dashes: 0 };
  readGroup(
    root,
    { matrix: translate(-x, -y), paint: startPaint(colours.ink), opacity: 1, part: undefined },
    reading,
  );
  refuseLoss(svg, reading.seen);
  if (reading.shapes.length === 0) {
    throw new PictureRefusal(
      'The drawing has nothing that can be seen.',
      'Draw something, or choose another picture.',
    );
  }
  return { width, height, shapes: reading.shapes };
}

interface Reading {
  readonly shapes: Shape[];
  /** Shape elements met, painted or not. */
  seen: number;
  /** Dashes of all lines. */
  dashes: number;
}

/** What the groups around an element do to it. */
interface Surroundings {
  readonly matrix: Matrix;
  readonly paint: Paint;
  readonly opacity: number;
  readonly part: Shape['part'];
}

function readGroup(element: XmlElement, around: Surroundings, reading: Reading): void {
  refuseUnknownAttributes(element);
  const properties = readProperties(element);
  if (properties.get('display') === 'none') {
    reading.seen += countShapes(element);
    return;
  }
  const inside = enter(element, properties, around);
  const before = reading.shapes.length;
  for (const child of childElements(element)) readElement(child, inside, reading);
  if (inside.opacity !== around.opacity && reading.shapes.length > before + 1) {
    throw new PictureRefusal(
      'The drawing has a see-through group of several shapes.',
      'Make each shape see-through by itself.',
    );
  }
}

function readElement(element: XmlElement, around: Surroundings, reading: Reading): void {
  if (element.name === 'g') return readGroup(element, around, reading);
  if (isShapeName(element.name)) return readShape(element, around, reading);
  if (silent.has(element.name)) return;
  if (element.name === 'defs' && childElements(element).length === 0) return;
  throw new PictureRefusal(
    `The drawing has a part that cannot be drawn on paper: ${describe(element)}.`,
    'Draw it with plain shapes, or take it out.',
  );
}

function readShape(element: XmlElement, around: Surroundings, reading: Reading): void {
  refuseUnknownAttributes(element);
  reading.seen += 1;
  if (reading.seen > MOST_SHAPES) {
    throw new PictureRefusal(
      `The drawing has more than ${MOST_SHAPES.toLocaleString('en-GB')} shapes.`,
      'Draw it with fewer, or use a photo.',
    );
  }
  const properties = readProperties(element);
  const { matrix, paint, opacity, part } = enter(element, properties, around);
  if (properties.get('display') === 'none' || paint.visibility !== 'visible') return;
  const path = readOutline(element, matrix).map(roundCommand);
  // A line between two points encloses nothing, whatever its fill says.
  const fill = element.name === 'line' ? undefined : readFill(paint, opacity);
  const stroke = paint.stroke === 'none' ? undefined : readStroke(paint, opacity, lineScale(matrix));
  if (path.length === 0 || (!fill && !stroke)) return;
  if (stroke) countDashes(path, stroke, reading);
  if (opacity < 1 && fill && stroke) {
    throw new PictureRefusal(
      'The drawing has a see-through shape with both a fill and a line, which overlap.',
      'Make it one of the two, or use full colour.',
    );
  }
  const drawn = { path, ...(part && { part }) };
  if (fill && stroke && strokeComesFirst(paint))
    reading.shapes.push({ ...drawn, stroke }, { ...drawn, fill });
  else reading.shapes.push({ ...drawn, ...(fill && { fill }), ...(stroke && { stroke }) });
}

function countDashes(path: readonly PathCommand[], stroke: Stroke, reading: Reading): void {
  reading.dashes += dashCount(path, stroke);
  if (reading.dashes <= MOST_DASHES) return;
  const shown = stroke.dash.map((length) => Number(length.toPrecision(2))).join(' ');
  throw new PictureRefusal(
    `The drawing has more than ${MOST_DASHES.toLocaleString('en-GB')} dashes: a line is cut into pieces of ${shown}.`,
    'Make the dashes of this line longer, or draw it without stroke-dasharray.',
  );
}

function enter(
  element: XmlElement,
  properties: ReadonlyMap<string, string>,
  around: Surroundings,
): Surroundings {
  const transform = properties.get('transform');
  return {
    matrix: transform ? compose(around.matrix, readTransform(transform)) : around.matrix,
    paint: inheritPaint(around.paint, properties),
    opacity: around.opacity * readOpacity(properties.get('opacity') ?? '1', `opacity of ${element.name}`),
    part: partOfPerson(element) ?? around.part,
  };
}

function roundCommand(command: PathCommand): PathCommand {
  return command.map((part) =>
    typeof part === 'number' ? roundCoordinate(part) : part,
  ) as unknown as PathCommand;
}

function countShapes(element: XmlElement): number {
  const own = isShapeName(element.name) ? 1 : 0;
  return childElements(element).reduce((sum, child) => sum + countShapes(child), own);
}

function describe(element: XmlElement): string {
  const names: Readonly<Record<string, string>> = {
    text: 'text (turn it into paths)',
    use: 'a copy of another shape (use)',
    symbol: 'a symbol',
    linearGradient: 'a colour gradient (linearGradient)',
    radialGradient: 'a colour gradient (radialGradient)',
    pattern: 'a pattern',
    filter: 'a filter',
    mask: 'a mask',
    clipPath: 'a clipping path (clipPath)',
    defs: `a definition (${childElements(element)[0]?.name ?? 'defs'})`,
  };
  return (Object.hasOwn(names, element.name) && names[element.name]) || element.name;
}
