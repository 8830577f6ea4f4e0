import type { Mm } from '../../design/units.ts';
import type { ShapedRun } from './shape.ts';

/** A part of a line with its place. */
export interface PlacedPart<Part> {
  readonly part: Part;
  readonly x: Mm;
  readonly width: Mm;
  /** Whether it stands elsewhere than after the one before it. */
  readonly isMoved: boolean;
}

/**
 * Places the parts of a line that is read from left to right, in the order in which they are read. Words that are read
 * from right to left stand in that order among themselves, with the spaces and signs between them: a name and its
 * surname in Arabic letters (Unicode Standard Annex 9, rules N1 and L2). Brackets divide such words, so that each stands
 * on the side where a reader of the sentence expects it.
 */
export function placeRightToLeft<Part extends ShapedRun>(
  parts: readonly Part[],
  widthOf: (part: ShapedRun) => Mm,
): PlacedPart<Part>[] {
  const placed: PlacedPart<Part>[] = [];
  let x = 0;
  for (let at = 0; at < parts.length;) {
    const end = endOfStretch(parts, at);
    const stretch = parts.slice(at, end);
    const width = stretch.reduce((sum, part) => sum + widthOf(part), 0);
    let right = x + width;
    for (const part of stretch) {
      const own = widthOf(part);
      right -= own;
      placed.push({ part, x: right, width: own, isMoved: stretch.length > 1 });
    }
    x += width;
    at = end;
  }
  return placed;
}

/** From one part read from right to left to the last such part before any other letters; a part of others stands alone. */
function endOfStretch(parts: readonly ShapedRun[], start: number): number {
  if (!parts[start]?.isRightToLeft) return start + 1;
  let end = start + 1;
  for (let at = start + 1; at < parts.length; at += 1) {
    const part = parts[at];
    if (part?.isRightToLeft) end = at + 1;
    else if (part && /[\p{L}()[\]«»]/u.test(part.text)) break;
  }
  return end;
}
