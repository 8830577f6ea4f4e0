import { lastPlace } from '../step-mode/kept-places.ts';

/** Offers to go on at the step where somebody stopped, in the task that they did last. */
export function offerToGoOn(): void {
  const offer = document.querySelector<HTMLElement>('[data-go-on]');
  const link = offer?.querySelector('a');
  const words = link?.querySelector('span');
  const last = offer && lastPlace(offer.dataset['below'] ?? '/');
  delete document.documentElement.dataset['goesOn'];
  if (!last || !link || !words) return;
  link.href = `${last.path}#do/${encodeURIComponent(last.at)}`;
  words.textContent = (offer.dataset['goOn'] ?? '')
    .replace('{title}', () => last.title)
    .replace('{step}', String(last.step));
  offer.hidden = false;
}
