import { type Mm, type Pt, ptToMm } from '../../../design/units.ts';

/** Height of a line that is typed in a size of type: pdf.js takes 1.35 of it, other viewers less. */
export function typedLine(size: Pt): Mm {
  return ptToMm(size * 1.35);
}
