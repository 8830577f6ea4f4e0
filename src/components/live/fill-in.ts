import { dataId, dataEvent } from '../dev-toolbar/page-messages.ts';

/*
 * Runs on every page of `npm run dev`, and on no page of a built site: fetches what a page has left out so that its words
 * are there at once. That is its papers with their pages and small pictures, and what does not fit on them.
 */
const papers = document.querySelector<HTMLElement>('[data-later]');
// When the words have been painted.
if (papers) requestAnimationFrame(() => requestAnimationFrame(() => void fillIn(papers)));

async function fillIn(place: HTMLElement): Promise<void> {
  const response = await fetch(place.dataset['later'] ?? '');
  // A document that has just been saved once more: its page is loaded anew in a moment.
  if (!response.ok) return;
  const made = new DOMParser().parseFromString(await response.text(), 'text/html');
  replace(place, made.getElementById(place.id));
  const panel = made.querySelector('.messages');
  const shown = document.querySelector('.messages');
  if (panel && !shown) document.querySelector('main')?.prepend(panel);
  else replace(shown, panel);
  replace(document.getElementById(dataId), made.getElementById(dataId));
  document.dispatchEvent(new Event(dataEvent));
}

function replace(old: Element | null, made: Element | null): void {
  if (made) old?.replaceWith(made);
}
