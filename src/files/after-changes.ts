/** Milliseconds. Editors save one file in several steps, and a folder that moves is many changes at once. */
const PAUSE = 50;

/**
 * Does a piece of work after changes, never twice at the same time: what changes meanwhile is looked at once more
 * afterwards, so that the last result is always that of the last state. Returns what is to be called for each change.
 * When the work fails `tell` hears of it, and the next change is looked at all the same.
 */
export function afterChanges(work: () => Promise<unknown>, tell: (error: unknown) => void): () => void {
  let waiting: NodeJS.Timeout | undefined;
  let isWorking = false;
  let isStale = false;
  const start = async (): Promise<void> => {
    isStale = isWorking;
    if (isWorking) return;
    isWorking = true;
    await work().catch(tell);
    isWorking = false;
    if (isStale) await start();
  };
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void start(), PAUSE);
  };
}
