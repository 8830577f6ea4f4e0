/**
 * Lets one recording play at a time, and none over the voice of Listen. Whoever goes to another step leaves it behind.
 * Without script, all of them play as the browser has it.
 */
export function startRecordings(): void {
  const all = (): HTMLMediaElement[] => [...document.querySelectorAll<HTMLMediaElement>('video, audio')];
  const pause = (but?: EventTarget | null): void => {
    for (const recording of all()) if (recording !== but) recording.pause();
  };
  for (const recording of all())
    recording.addEventListener('play', () => {
      pause(recording);
      document.dispatchEvent(new Event('clearstep:recording'));
    });
  document.addEventListener('clearstep:screen', () => pause());
  for (const button of document.querySelectorAll('[data-listen]'))
    button.addEventListener('click', () => pause());
}
