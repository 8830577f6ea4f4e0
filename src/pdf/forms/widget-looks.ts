import type { PDFContext, PDFRef } from 'pdf-lib';
import { colours } from '../../design/tokens.ts';
import type { Mm } from '../../design/units.ts';
import { mmToPt } from '../../design/units.ts';
import { tick } from '../../print/sheet/marks.ts';
import { openCanvas } from '../pages/canvas.ts';
import { compressedStream } from '../objects/compress.ts';
import type { EmbeddedFont } from '../fonts/fonts.ts';
import { round } from '../objects/format.ts';
import { drawPath } from '../pages/path.ts';

/** How answers are set that somebody types. */
export interface Typing {
  /** Absent: nothing can be typed. */
  readonly font: EmbeddedFont | undefined;
  /** Whether they start at the right edge of their box. */
  readonly isRightToLeft: boolean;
}

/** How boxes look in each of their states. Boxes of one size share their looks. */
export interface Looks extends Typing {
  /** Nothing yet: the marks on the page below show through. */
  readonly empty: (width: Mm, height: Mm) => PDFRef;
  readonly ticked: (width: Mm, height: Mm) => PDFRef;
}

export function makeLooks(context: PDFContext, typing: Typing): Looks {
  const known = new Map<string, PDFRef>();
  const look = (state: string, width: Mm, height: Mm, draw: () => string): PDFRef => {
    const key = `${state} ${width} ${height}`;
    const ref = known.get(key) ?? context.register(formStream(draw(), width, height));
    known.set(key, ref);
    return ref;
  };
  return {
    ...typing,
    empty: (width, height) => look('empty', width, height, () => ''),
    ticked: (width, height) => look('ticked', width, height, () => drawTick(width, height)),
  };
}

function formStream(operators: string, width: Mm, height: Mm): ReturnType<typeof compressedStream> {
  return compressedStream(operators, {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, round(mmToPt(width)), round(mmToPt(height))],
    Resources: {},
  });
}

/** The same tick as elsewhere on paper, with round ends, in the middle of the box. */
function drawTick(width: Mm, height: Mm): string {
  const side = Math.min(width, height);
  const canvas = openCanvas(height);
  drawPath(canvas, tick((width - side) / 2, (height - side) / 2, side, colours.ink));
  return ['1 J 1 j', ...canvas.operators].join('\n');
}
