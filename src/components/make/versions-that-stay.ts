const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
/** How long each hour has its version, in milliseconds. */
const EACH_HOUR = DAY;
/** How long each day has one. */
const EACH_DAY = 14 * DAY;

/**
 * Whether a version is worth keeping beside those that there are: one an hour while somebody writes, and what they left when
 * they stopped. Times are milliseconds: it was like this `from` when it was changed `until` it was changed again.
 */
export function isWorthKeeping(from: number, until: number, others: readonly number[]): boolean {
  return until - from >= HOUR || others.every((other) => Math.abs(from - other) >= HOUR);
}

/**
 * Which versions of a document stay: all of the last day, and the last of each day before, for two weeks. Days are those of
 * the place where the device is.
 */
export function versionsThatStay(times: readonly number[], now: number): ReadonlySet<number> {
  const lastOfDay = new Map<string, number>();
  for (const at of times.toSorted((a, b) => a - b))
    if (now - at <= EACH_DAY) lastOfDay.set(new Date(at).toDateString(), at);
  return new Set([...times.filter((at) => now - at <= EACH_HOUR), ...lastOfDay.values()]);
}
