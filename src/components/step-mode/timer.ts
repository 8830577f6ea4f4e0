import { one } from './one.ts';
import { signalTime } from './signal.ts';

/** Makes the timers of steps work. One runs at a time, and is seen on every screen until it is over. */
export function startTimer(): void {
  const place = one('[data-timer]');
  let end = 0;
  let ticking: ReturnType<typeof setInterval> | undefined;

  const stop = (): void => {
    clearInterval(ticking);
    ticking = undefined;
  };
  const tick = (): void => {
    // By the clock: a browser that sleeps in a pocket counts no seconds.
    const left = Math.ceil((end - Date.now()) / 1000);
    const shown = (place.dataset['left'] ?? '').replace('{time}', clock(Math.max(0, left)));
    one('[data-timer-left]').textContent = left > 0 ? shown : '';
    if (left > 0) return;
    stop();
    one('[data-timer-over]').textContent = place.dataset['over'] ?? '';
    signalTime();
  };
  for (const button of document.querySelectorAll<HTMLElement>('[data-timer-start]')) {
    button.addEventListener('click', () => {
      stop();
      end = Date.now() + Number(button.dataset['timerStart']) * MINUTE;
      one('[data-timer-over]').textContent = '';
      place.hidden = false;
      ticking = setInterval(tick, 1000);
      tick();
    });
  }
  one('[data-timer-stop]').addEventListener('click', () => {
    stop();
    place.hidden = true;
    one('[data-progress]').focus({ preventScroll: true });
  });
}

/** Milliseconds. */
const MINUTE = 60_000;

/** `9:05` */
export function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
