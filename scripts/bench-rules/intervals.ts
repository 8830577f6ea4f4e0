/** A share with what chance alone may have made of it. */
export interface Share {
  readonly part: number;
  readonly whole: number;
  /** The 95 % interval by Wilson (1927), which holds for few cases and for shares near 0 and 1, too. */
  readonly low: number;
  readonly high: number;
}

/** How sure a share is: 9 of 10 is a number between 0.60 and 0.98. */
export function shareOf(part: number, whole: number): Share {
  if (whole === 0) return { part, whole, low: 0, high: 1 };
  const z = 1.96;
  const share = part / whole;
  const middle = share + (z * z) / (2 * whole);
  const spread = z * Math.sqrt((share * (1 - share)) / whole + (z * z) / (4 * whole * whole));
  const scale = 1 + (z * z) / whole;
  return {
    part,
    whole,
    low: Math.max(0, (middle - spread) / scale),
    high: Math.min(1, (middle + spread) / scale),
  };
}

/** `0.90 (0.60-0.98)`; `-` where nothing was counted. */
export function writeShare({ part, whole, low, high }: Share): string {
  if (whole === 0) return '-';
  return `${(part / whole).toFixed(2)} (${low.toFixed(2)}-${high.toFixed(2)})`;
}
