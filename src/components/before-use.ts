/**
 * Does something once a reader does anything on the page, or reads for a while. So what is only sometimes needed keeps
 * nobody waiting for the words, and is there before it is used.
 */
export function beforeUse(act: () => void): void {
  const once = (): void => {
    clearTimeout(waiting);
    for (const sign of signs) window.removeEventListener(sign, once);
    act();
  };
  const waiting = setTimeout(once, READS);
  for (const sign of signs) window.addEventListener(sign, once, { passive: true });
}

const signs = ['pointermove', 'pointerdown', 'keydown', 'scroll'] as const;

/** Milliseconds. Who is here for so long does not just pass by. */
const READS = 10_000;
