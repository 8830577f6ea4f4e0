import { one } from './one.ts';
import { type Place, screenOf } from './place.ts';
import { routeOf } from './route.ts';
import type { Screen } from './screens.ts';

/** Offers to begin, or to go on where the reader was last time. Says so where that step has left the task. */
export function offerStart(screens: readonly Screen[], place: Place | undefined, page = document): void {
  const start = one('[data-step-mode-start]', page);
  const again = one('[data-step-mode-again]', page);
  const first = screens[0];
  const last = place && screenOf(place.at, screens);
  const step = last && routeOf(screens, last, place.answers).step;
  const words = last ? start.dataset['goOn']?.replace('{step}', String(step)) : start.dataset['start'];
  one('[data-step-mode-label]', page).textContent = words ?? '';
  start.dataset['to'] = `do/${(last ?? first)?.name ?? ''}`;
  again.dataset['to'] = `do/${first?.name ?? ''}`;
  start.hidden = false;
  again.hidden = !last;
  one('[data-step-mode-gone]', page).hidden = !place || last !== undefined;
}
