import { isIsoDate } from '../../model/dates.ts';
import { type Day, isHelp, withDay } from '../../model/progress.ts';
import { keep, kept, keptKeys } from '../keep.ts';

/**
 * The days that a coach has saved, in the browser's own storage on this device, a task at a time and the same for each of
 * its languages. A device changes hands: after a year without a change they go.
 */
const PREFIX = 'clearstep-progress:';
const DAYS_KEPT = 365;
const DAY = 24 * 60 * 60 * 1000;

interface Kept {
  /** ISO date and time of the last change. */
  readonly changed: string;
  readonly days: readonly Day[];
}

export function keptDays(): Day[] {
  return [...(read(key())?.days ?? [])];
}

/** Whether the browser has kept them. Some refuse. */
export function keepDays(days: readonly Day[]): boolean {
  const text =
    days.length === 0
      ? undefined
      : JSON.stringify({ changed: new Date().toISOString(), days } satisfies Kept);
  keep(key(), text);
  return kept(key()) === text;
}

/** Deletes what was kept too long, of all tasks of this site. */
export function deleteOldProgress(): void {
  for (const name of keptKeys(PREFIX)) {
    const entry = read(name);
    if (!entry || Date.parse(entry.changed) + DAYS_KEPT * DAY < Date.now()) keep(name, undefined);
  }
}

/** The address of the task, without its language: its steps have the same ids in each. */
function key(): string {
  const { lang } = document.documentElement;
  return `${PREFIX}${location.pathname.replace(`/${lang}/`, '/')}`;
}

/** Storage can be edited by anybody: only what is a day comes back. */
function read(name: string): Kept | undefined {
  try {
    const entry = JSON.parse(kept(name) ?? 'null') as Partial<Kept> | null;
    if (!entry?.changed || Number.isNaN(Date.parse(entry.changed)) || !Array.isArray(entry.days))
      return undefined;
    const days = (entry.days as { date?: unknown; help?: unknown }[]).reduce<Day[]>((all, { date, help }) => {
      if (typeof date !== 'string' || !isIsoDate(date) || typeof help !== 'object' || help === null)
        return all;
      const given = Object.entries(help).flatMap(([id, each]) =>
        typeof each === 'string' && isHelp(each) ? [[id, each] as const] : [],
      );
      return withDay(all, { date, help: Object.fromEntries(given) });
    }, []);
    return { changed: entry.changed, days };
  } catch {
    return undefined;
  }
}
