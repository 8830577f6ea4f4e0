/**
 * How much help a learner needed with each step of a task, day by day. Kept by the ids of steps, so that a new step moves
 * nothing that was written.
 */

/** From no help to the most: the order of the prompts on the coach's sheet. */
export const helps = ['none', 'gesture', 'words', 'shown', 'hand'] as const;
export type Help = (typeof helps)[number];

/** What was written on one day. Rows that were not tried are absent. */
export interface Day {
  /** ISO date. */
  readonly date: string;
  /** By the id of a step or of a warning to show. */
  readonly help: Readonly<Record<string, Help>>;
}

/** The days with one more, or with another instead of that of the same date, the first first. A day without help goes. */
export function withDay(days: readonly Day[], day: Day): Day[] {
  const others = days.filter(({ date }) => date !== day.date);
  const all = Object.keys(day.help).length === 0 ? others : [...others, day];
  return all.toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

/** How many of the steps that were tried on a day went with no help. Ids that are not among `steps` are not counted. */
export function doneAlone({ help }: Day, steps: readonly string[]): { alone: number; tried: number } {
  const given = steps.flatMap((id) => help[id] ?? []);
  return { alone: given.filter((each) => each === 'none').length, tried: given.length };
}

/** A step that is still to be taught. */
export interface NextStep {
  readonly id: string;
  readonly last: Help;
  /** The next smaller help, to try next time. Absent: there was none last time. */
  readonly less?: Help;
}

/** So often in a row no help makes a step one that is done alone: once may be luck. */
const TIMES_ALONE = 3;

/**
 * What to teach next, the most help first, then what was done alone, but not yet three times in a row. Steps that were never
 * tried, and those that are done alone, are left out.
 */
export function teachNext(days: readonly Day[], steps: readonly string[]): NextStep[] {
  const open = steps.flatMap((id): NextStep[] => {
    const given = days.flatMap(({ help }) => help[id] ?? []);
    const last = given.at(-1);
    if (last === undefined) return [];
    const lately = given.slice(-TIMES_ALONE);
    if (lately.length === TIMES_ALONE && lately.every((each) => each === 'none')) return [];
    const less = helps[helps.indexOf(last) - 1];
    return [{ id, last, ...(less && { less }) }];
  });
  return open.toSorted((a, b) => helps.indexOf(b.last) - helps.indexOf(a.last));
}

/** Ids that have help written down and are no longer in the task. */
export function goneIds(days: readonly Day[], ids: readonly string[]): string[] {
  const known = new Set(ids);
  const used = new Set(days.flatMap(({ help }) => Object.keys(help)));
  return [...used].filter((id) => !known.has(id));
}

export function isHelp(text: string): text is Help {
  return (helps as readonly string[]).includes(text);
}
