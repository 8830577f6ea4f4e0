/** Whether a text is a day of the calendar as ISO 8601 writes it: `2026-11-01`, from the year 1900 to 2199. */
export function isIsoDate(text: string): boolean {
  if (!/^(?:19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The day of a file in a ZIP, which holds the time that clocks showed, without a zone. Takes an ISO date. */
export function localDay(date: string): Date {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day);
}
