import type { Day } from '../../model/progress.ts';

/** The days that are shown and kept on this device. */
export interface SavedDays {
  readonly days: () => readonly Day[];
  /** Shows and keeps others instead. Says whether the browser has kept them. */
  readonly set: (days: readonly Day[]) => boolean;
}
