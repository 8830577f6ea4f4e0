import { voicesOfPage } from '../listen/voice.ts';

/** Offers the voices of the device that can read the page, where there are more than one. */
export function listVoices(dialog: HTMLDialogElement, chosen: string | undefined): void {
  const place = dialog.querySelector<HTMLElement>('[data-voices]');
  const list = place?.querySelector('select');
  if (!place || !list) return;
  const voices = voicesOfPage();
  const [usual] = list.options;
  list.replaceChildren(
    ...(usual ? [usual] : []),
    ...voices.map(({ name, voiceURI }) => new Option(name, voiceURI)),
  );
  list.value = voices.some(({ voiceURI }) => voiceURI === chosen) ? (chosen ?? '') : '';
  place.hidden = voices.length < 2;
}
