import { lowestInSight } from './in-sight.ts';
import type { MoreBelow } from './turns.ts';

/**
 * Says when a screen goes on below what is in sight. Where a sentence ends just above the bar of Back and Next, the
 * screen looks whole, and the rest would be missed.
 */
export function startMoreBelow(blocks: Element, bar: HTMLElement): MoreBelow {
  const more = bar.querySelector<HTMLElement>('[data-step-more]');
  const next = bar.querySelector<HTMLElement>('[data-step-next]');
  const isBelow = (): boolean => blocks.getBoundingClientRect().bottom > lowestInSight(bar) + TOLERANCE;
  const scroll = (): void => window.scrollBy({ top: lowestInSight(bar) * PART_OF_SCREEN });
  const update = (): void => {
    if (!more) return;
    // Whoever came here by keyboard goes on with what comes after the words.
    if (!isBelow() && document.activeElement === more) next?.focus({ preventScroll: true });
    more.hidden = !isBelow();
    bar.toggleAttribute('data-goes-on', isBelow());
  };
  more?.addEventListener('click', scroll);
  window.addEventListener('scroll', update, { passive: true });
  window.addEventListener('resize', update);
  // Another screen has another height.
  new ResizeObserver(update).observe(blocks);
  return { isBelow, scroll };
}

/** Space below the last words that nobody misses, in pixels. */
const TOLERANCE = 8;

/** How far one press goes. Some of what was read stays in sight, so that nobody loses their place. */
const PART_OF_SCREEN = 0.7;
