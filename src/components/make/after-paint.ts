/** How long a page may take to paint before nothing waits for it any more, in milliseconds. One in the background paints nothing. */
const PATIENCE = 100;

/** Calls once, when the page has painted what has changed until now. */
export function afterPaint(call: () => void): void {
  let isDone = false;
  const once = (): void => {
    if (!isDone) call();
    isDone = true;
  };
  // A task that is asked for in a frame comes when the frame is painted.
  requestAnimationFrame(() => setTimeout(once, 0));
  setTimeout(once, PATIENCE);
}
