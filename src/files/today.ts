/**
 * The day on which reviews are due, ISO date. In UTC: at one moment it is the same day for messages, pages and papers,
 * wherever the site is built.
 */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
