import type { Mm } from './units.ts';

/** A sheet that goes into a printer, upright. */
export interface SheetSize {
  /** As printers and their dialogues call it, in every language. */
  readonly name: string;
  readonly width: Mm;
  readonly height: Mm;
}

/** A4: 210 x 297 mm (ISO 216). Letter: 8.5 x 11 inches, ANSI size A (ASME Y14.1), as in the United States and Canada. */
export const sheetSizes = {
  a4: { name: 'A4', width: 210, height: 297 },
  letter: { name: 'Letter', width: 215.9, height: 279.4 },
} as const satisfies Record<string, SheetSize>;

/** The next larger sheet of each series, for a wall: A3 (ISO 216), and Tabloid, 11 x 17 inches, ANSI size B (ASME Y14.1). */
export const wallSheets = {
  a4: { name: 'A3', width: 297, height: 420 },
  letter: { name: 'Tabloid', width: 279.4, height: 431.8 },
} as const satisfies Record<SheetName, SheetSize>;

export type SheetName = keyof typeof sheetSizes;

export const sheetNames = Object.keys(sheetSizes) as readonly SheetName[];

/** A sheet lying on its side. */
export function sideways({ name, width, height }: SheetSize): SheetSize {
  return { name, width: height, height: width };
}
