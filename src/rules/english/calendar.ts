/** Data: as they are written in a full date. */
export const daysOfTheWeek = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * The day of the week of a date; `never` for one that no calendar has, as 31 April. Without a year nobody can tell the
 * day, and 29 February may be.
 */
export function dayOf(
  date: number,
  month: string,
  year: number | undefined,
): (typeof daysOfTheWeek)[number] | 'never' | undefined {
  const LEAP_YEAR = 2000;
  const index = months.findIndex((each) => each === month);
  const day = new Date(Date.UTC(year ?? LEAP_YEAR, index, date));
  if (day.getUTCMonth() !== index || day.getUTCDate() !== date) return 'never';
  return year === undefined ? undefined : daysOfTheWeek[day.getUTCDay()];
}
