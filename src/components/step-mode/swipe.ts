import { one } from './one.ts';

/** Lets a finger turn to the next screen and back, as in a book of the language. The buttons do the same. */
export function startSwipe(): void {
  const article = one('#document article');
  let start: Touch | undefined;
  article.addEventListener(
    'touchstart',
    ({ touches }) => (start = touches.length === 1 ? touches[0] : undefined),
    {
      passive: true,
    },
  );
  article.addEventListener('touchend', ({ changedTouches }) => {
    const from = start;
    const to = changedTouches[0];
    start = undefined;
    if (from && to && isReading()) turnBy(to.clientX - from.clientX, to.clientY - from.clientY);
  });
}

/** Pixels that a finger goes before it is a swipe, and how much more across than down. */
const FAR = 64;
const ACROSS = 2;

/** Not while the page is enlarged: then a finger moves what is seen. */
function isReading(): boolean {
  return 'stepMode' in document.documentElement.dataset && (window.visualViewport?.scale ?? 1) <= 1.01;
}

function turnBy(across: number, down: number): void {
  if (Math.abs(across) < FAR || Math.abs(across) < ACROSS * Math.abs(down)) return;
  const isOn = across < 0 === (document.documentElement.dir !== 'rtl');
  const button = one(isOn ? '[data-step-next]' : '[data-step-back]');
  if (!button.hidden) button.click();
}
