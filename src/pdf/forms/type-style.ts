import { PDFString } from 'pdf-lib';
import { colours } from '../../design/tokens.ts';
import type { Pt } from '../../design/units.ts';
import { formatColour, formatNumber } from '../objects/format.ts';

/** How words look that somebody types into a field: the default appearance (ISO 32000-1, 12.7.3.3). */
export function typeStyle(fontResource: string, size: Pt): PDFString {
  return PDFString.of(`/${fontResource} ${formatNumber(size)} Tf ${formatColour(colours.ink)} rg`);
}
