import '../jitless.ts';
import type { Order, Report } from '../orders.ts';
import { startWork } from './work.ts';

// The page stays quick while all of this runs beside it.
const take = startWork((report: Report) => postMessage(report));
addEventListener('message', ({ data }: MessageEvent<Order>) => take(data));
