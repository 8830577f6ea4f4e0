/**
 * Says when a screen goes on below the bar of Back and Next. Where a Stop ends just above the bar, the screen looks
 * whole, and the step under it would be missed.
 */
export function startMoreBelow(blocks: Element, bar: Element): void {
  const more = bar.querySelector<HTMLElement>('[data-step-more]');
  const next = bar.querySelector<HTMLElement>('[data-step-next]');
  if (!more || !next) return;
  const update = (): void => {
    const isBelow = blocks.getBoundingClientRect().bottom > bar.getBoundingClientRect().top + TOLERANCE;
    // Whoever came here by keyboard goes on with what comes after the words.
    if (!isBelow && document.activeElement === more) next.focus({ preventScroll: true });
    more.hidden = !isBelow;
  };
  more.addEventListener('click', () => {
    window.scrollBy({ top: bar.getBoundingClientRect().top * PART_OF_SCREEN });
  });
  window.addEventListener('scroll', update, { passive: true });
  window.addEventListener('resize', update);
  // Another screen has another height.
  new ResizeObserver(update).observe(blocks);
}

/** Space below the last words that nobody misses, in pixels. */
const TOLERANCE = 8;

/** How far one press goes. Some of what was read stays in sight, so that nobody loses their place. */
const PART_OF_SCREEN = 0.7;
