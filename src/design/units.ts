/** Millimetres on paper, measured from the top left. */
export type Mm = number;
/** Points, 1/72 inch: type sizes and PDF coordinates. */
export type Pt = number;
/** CSS or image pixels. */
export type Px = number;

const POINTS_PER_MM = 72 / 25.4;

export function mmToPt(mm: Mm): Pt {
  return mm * POINTS_PER_MM;
}

export function ptToMm(pt: Pt): Mm {
  return pt / POINTS_PER_MM;
}
