import { PictureRefusal } from './picture-refusal.ts';

/** A digit can be read in one way only: with two, a long row of them would take minutes to refuse. */
const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/** No picture of ours has a coordinate near this; beyond it rounding and PDF numbers go wrong. */
const LARGEST = 100_000;

/** One number of an SVG attribute, in user units; `px` may follow. Throws a `PictureRefusal` on anything else. */
export function readNumber(text: string, attribute: string): number {
  const bare = text.trim().replace(/px$/, '');
  if (!NUMBER.test(bare)) {
    throw new PictureRefusal(
      `The drawing says ${attribute}="${text.slice(0, 40)}", which is not a plain number.`,
      'Give it as a number without a unit.',
    );
  }
  return checkNumber(Number(bare), attribute);
}

/** A list of numbers, parted by spaces or commas or by nothing but a sign or a point (`1-2.5.5`). */
export function readNumbers(text: string, attribute: string): number[] {
  const parts = text.match(/[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?(px)?|[^\s,]/gi) ?? [];
  return parts.map((part) => readNumber(part, attribute));
}

/** Gives the number back when it can be drawn, and refuses endless and huge ones. */
export function checkNumber(value: number, what: string): number {
  if (Number.isFinite(value) && Math.abs(value) <= LARGEST) return value;
  throw new PictureRefusal(
    `The drawing has a number that cannot be drawn in ${what}: ${value}.`,
    `Keep every number between -${LARGEST.toLocaleString('en-GB')} and ${LARGEST.toLocaleString('en-GB')}.`,
  );
}

/** Three decimals: finer than any printer, and the same on every machine. */
export function roundCoordinate(value: number): number {
  return Math.round(value * 1000) / 1000 || 0;
}
