import { afterPaint } from './after-paint.ts';
import type { Report } from './orders.ts';

/**
 * Lets a page draw a sheet before all that is said of it: from a sheet until it is painted, everything else is held back, but
 * for other sheets and for answers that somebody waits for. `isOpen`: whether a document is shown by now. Before, nothing waits.
 */
export function sheetsFirst(
  take: (reports: readonly Report[]) => void,
  isOpen: () => boolean,
): (told: readonly Report[]) => void {
  let held: Report[] | undefined;
  return (told) => {
    const isAtOnce = (report: Report): boolean => !held || 'number' in report || report.type === 'sheet';
    held?.push(...told.filter((report) => !isAtOnce(report)));
    take(told.filter(isAtOnce));
    if (held || !isOpen() || !told.some(({ type }) => type === 'sheet')) return;
    held = [];
    afterPaint(() => {
      const reports = held ?? [];
      held = undefined;
      take(reports);
    });
  };
}
