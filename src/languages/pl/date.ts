const dates = new Intl.DateTimeFormat('pl', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A day as people write it in this language, from an ISO date. */
export function date(iso: string): string {
  return dates.format(new Date(`${iso}T00:00:00Z`));
}
