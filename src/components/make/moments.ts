/** A day and a time in full: “24 November 2026 at 14:10”. `time` is in milliseconds. */
export function momentInFull(time: number, language: string): string {
  return new Intl.DateTimeFormat(figures(language), { dateStyle: 'long', timeStyle: 'short' }).format(time);
}

/** A moment of the last days: “Tuesday 24 November, 14:10”. `time` is in milliseconds. */
export function recentMoment(time: number, language: string): string {
  const day = new Intl.DateTimeFormat(figures(language), { weekday: 'long', day: 'numeric', month: 'long' });
  const hour = new Intl.DateTimeFormat(figures(language), { hour: '2-digit', minute: '2-digit' });
  return `${day.format(time)}, ${hour.format(time)}`;
}

/** Figures are 1, 2, 3 in every language, as on the clocks and phones round the reader. */
function figures(language: string): string {
  return `${language}-u-nu-latn`;
}
