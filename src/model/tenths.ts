/** A share as easy reading says it: how many of ten. */
export interface Tenths {
  readonly of10: number;
  /** `fewer` than 1 of 10, or `more` than 9 of 10: never none of ten for somebody, nor all ten where somebody is missing. */
  readonly sort: 'exact' | 'about' | 'fewer' | 'more';
}

/** How many of ten people `people` of `total` are, rounded to the nearest. Nobody of nobody is 0 of 10. */
export function tenthsOf(people: number, total: number): Tenths {
  if (total === 0) return { of10: 0, sort: 'exact' };
  const exact = (people * 10) / total;
  const of10 = Math.round(exact);
  if (of10 === exact) return { of10, sort: 'exact' };
  if (of10 === 0) return { of10: 1, sort: 'fewer' };
  if (of10 === 10) return { of10: 9, sort: 'more' };
  return { of10, sort: 'about' };
}
