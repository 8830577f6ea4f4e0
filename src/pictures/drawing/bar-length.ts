/**
 * How long a bar is, as a share of its frame. The longest leaves a tenth of the frame free: a full frame reads as
 * "everybody", which bars of parts do not say.
 */
export function barLength(people: number, most: number): number {
  return most > 0 ? (people / most) * LONGEST : 0;
}

const LONGEST = 0.9;
