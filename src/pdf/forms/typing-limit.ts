import type { Pt } from '../../design/units.ts';
import type { FontSubset } from '../fonts/font-subset.ts';

/** The room that a viewer gives to what is typed in a field, in points. */
interface Room {
  readonly width: Pt;
  readonly height: Pt;
  readonly size: Pt;
  readonly multiline: boolean;
}

/** Space that viewers leave at each edge. */
const EDGE: Pt = 2;
/** Line pitch of several typed lines: pdf.js takes 1.35, all others less. */
const PITCH = 1.35;

/**
 * How many characters a field takes, so that none is cut off on paper: as many capital letters as have room. Words in
 * small letters are narrower by a quarter; that is what breaking lines between words costs at most. A viewer that knows
 * `DoNotScroll` also stops where more wide letters or short lines than usual have filled the field.
 */
export function typingLimit({ width, height, size, multiline }: Room, font: FontSubset): number {
  const inLine = Math.floor((width - 2 * EDGE) / ((capitalWidth(font) / 1000) * size));
  const lines = multiline ? Math.floor((height - 2 * EDGE) / (size * PITCH)) : 1;
  return Math.max(1, inLine * Math.max(1, lines));
}

/** Mean width of the letters A to Z, in thousandths of the type size. */
function capitalWidth({ texts, widths }: FontSubset): number {
  const capitals = widths.filter((_, glyph) => /^[A-Z]$/.test(texts[glyph] ?? ''));
  return capitals.reduce((sum, width) => sum + width, 0) / capitals.length;
}
