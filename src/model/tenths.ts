/** A share as easy reading says it: how many of ten. */
export interface Tenths {
  readonly of10: number;
  /** `fewer` than 1 of 10, or `more` than 9 of 10: never none of ten for somebody, nor all ten where somebody is missing. */
  readonly sort: 'exact' | 'about' | 'fewer' | 'more';
}

/**
 * How many of ten people each group is. Rounded one by one, groups may be eleven of ten together; so each gets its whole
 * tenths, and what is left goes to the largest remainders (Hamilton's method). A group that is not shown, `undefined`, has
 * none; all of these together have the rest of `total`.
 */
export function tenthsOf(people: readonly (number | undefined)[], total: number): (Tenths | undefined)[] {
  if (total === 0) return people.map((each) => (each === undefined ? undefined : { of10: 0, sort: 'exact' }));
  const shown = people.reduce<number>((sum, each) => sum + (each ?? 0), 0);
  const exact = [...people, total - shown].map((each) => ((each ?? 0) * 10) / total);
  const given = largestRemainders(exact);
  return people.map((each, index) =>
    each === undefined ? undefined : said(exact[index] ?? 0, given[index] ?? 0),
  );
}

/** Whole numbers that are ten together, as the shares are. Of equal remainders, the first comes first. */
function largestRemainders(shares: readonly number[]): number[] {
  const whole = shares.map(Math.floor);
  const left = 10 - whole.reduce((sum, each) => sum + each, 0);
  const byRemainder = shares
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index);
  const first = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return whole.map((each, index) => each + (first.has(index) ? 1 : 0));
}

function said(exact: number, of10: number): Tenths {
  if (of10 === exact) return { of10, sort: 'exact' };
  if (of10 === 0) return { of10: 1, sort: 'fewer' };
  if (of10 === 10) return { of10: 9, sort: 'more' };
  return { of10, sort: 'about' };
}
