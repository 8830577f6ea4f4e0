/**
 * Keeps the screen from going dark while somebody does a task with wet or busy hands, where the browser can. Returns what
 * says whether a step is shown.
 */
export function startWakeLock(): (isShown: boolean) => void {
  let wanted = false;
  let lock: WakeLockSentinel | undefined;
  const ask = async (): Promise<void> => {
    if (!wanted || lock || document.hidden || !('wakeLock' in navigator)) return;
    try {
      const granted = await navigator.wakeLock.request('screen');
      if (!wanted) return await granted.release();
      lock = granted;
      granted.addEventListener('release', () => (lock = undefined));
    } catch {
      // The battery is low, or somebody has forbidden it: the screen goes dark as always.
    }
  };
  // A browser lets the screen go when the page is out of sight.
  document.addEventListener('visibilitychange', () => void ask());
  return (isShown) => {
    wanted = isShown;
    if (isShown) void ask();
    else void lock?.release();
  };
}
