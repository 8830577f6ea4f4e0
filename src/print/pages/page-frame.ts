import { colours } from '../../design/tokens.ts';
import type { SheetSize } from '../../design/sheet-sizes.ts';
import type { Mm } from '../../design/units.ts';
import type { PaperContext } from '../boxes/layout-context.ts';
import { rectangle } from '../sheet/marks.ts';
import type { Furniture } from './flow.ts';
import { CLEAR_EDGE } from './furniture.ts';

/** From the printer's clear edge to the middle of each line of the frame, and how thick it is. */
const LINES: readonly { readonly inset: Mm; readonly width: Mm }[] = [
  { inset: 1, width: 1.4 },
  { inset: 3, width: 0.35 },
];

/** A thick and a thin line round a page, in the colour of the organisation. They say nothing, so nobody hears them. */
export function pageFrame(
  { width, height }: Pick<SheetSize, 'width' | 'height'>,
  { accent = colours.line }: Pick<PaperContext, 'accent'>,
): Furniture {
  return () =>
    LINES.map(({ inset, width: line }) => {
      const edge = CLEAR_EDGE + inset;
      return rectangle(edge, edge, width - 2 * edge, height - 2 * edge, { colour: accent, width: line });
    });
}
