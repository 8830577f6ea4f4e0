import '../jitless.ts';
import type { Order, Report } from '../orders.ts';
import { keepLoaded } from './keep-loaded.ts';
import { startWork } from './work.ts';

// The page stays quick while all of this runs beside it.
let reports: Report[] = [];
/**
 * What comes of one order at a stretch is told at once, so that the page draws itself once. A sheet goes before: whoever types
 * looks at it, and the browser takes its time to draw it.
 */
const take = startWork((report: Report) => {
  if (report.type === 'sheet') {
    postMessage([report]);
    return;
  }
  if (reports.push(report) > 1) return;
  setTimeout(() => {
    postMessage(reports);
    reports = [];
  }, 0);
});
addEventListener('message', ({ data }: MessageEvent<Order>) => take(data));
keepLoaded();
// What is only sometimes looked at is there before the internet is gone.
setTimeout(() => void import('./render-page.ts').catch(() => undefined), 10_000);
