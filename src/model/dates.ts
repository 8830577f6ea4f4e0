/** Whether a text is a day of the calendar as ISO 8601 writes it: `2026-11-01`, from the year 1900 to 2199. */
export function isIsoDate(text: string): boolean {
  if (!/^(?:19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
