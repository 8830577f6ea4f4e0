import type { Day } from '../../model/progress.ts';
import { startFiles } from './days-file.ts';
import { drawProgress } from './draw-progress.ts';
import { keepDays, keptDays } from './kept-progress.ts';
import { type PageOfCoach, partOf } from './page-of-coach.ts';
import { startRecord } from './record-day.ts';
import type { SavedDays } from './saved-days.ts';

/** Starts the coach's page: a day is written down, saved on this device, and shown. Nothing is sent anywhere. */
export function startCoach(): void {
  const root = document.querySelector<HTMLElement>('[data-coach]');
  if (!root) return;
  const page = JSON.parse(root.dataset['coach'] ?? '') as PageOfCoach;
  let days: readonly Day[] = keptDays();
  const saved: SavedDays = {
    days: () => days,
    set: (changed) => {
      days = changed;
      drawProgress(root, page, days);
      return keepDays(days);
    },
  };
  startRecord(root, page, saved);
  startFiles(root, page, saved);
  drawProgress(root, page, days);
  for (const name of ['record', 'over-time']) partOf(root, name).hidden = false;
  for (const link of root.querySelectorAll<HTMLElement>('[data-added-part]')) link.hidden = false;
  partOf(root, 'needs-script').hidden = true;
}
