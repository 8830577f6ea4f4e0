import '../jitless.ts';
import type { Order, Report } from '../orders.ts';
import { startWork } from './work.ts';

// The page stays quick while all of this runs beside it.
let reports: Report[] = [];
/** What comes of one order at a stretch is told at once, so that the page draws itself once. */
const take = startWork((report: Report) => {
  if (reports.push(report) > 1) return;
  setTimeout(() => {
    postMessage(reports);
    reports = [];
  }, 0);
});
addEventListener('message', ({ data }: MessageEvent<Order>) => take(data));
