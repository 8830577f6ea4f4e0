import { one } from './one.ts';
import { isHeading, partsOf, type Screen } from './screens.ts';

/** Shows one screen of a task and puts all else of the page away, or shows the whole page. */
export function layOut(blocks: Element, screen: Screen | undefined): void {
  const page = blocks.ownerDocument;
  const { dataset } = page.documentElement;
  if (screen) dataset['stepMode'] = screen.kind;
  else delete dataset['stepMode'];
  const isShown = (part: Element): boolean => !screen || screen.parts.includes(part);
  for (const part of partsOf(blocks)) part.toggleAttribute('hidden', !isShown(part));
  for (const list of blocks.querySelectorAll('.steps')) {
    list.toggleAttribute('hidden', ![...list.children].some(isShown));
  }
  for (const part of page.querySelectorAll<HTMLElement>('[data-step-mode-only]')) part.hidden = !screen;
  one('[data-step-mode-finish]', page).hidden = screen?.kind !== 'end';
  seatHeading(screen !== undefined, page);
  if (!screen) return;
  openLoneWords(screen);
  fetchPictures(blocks);
}

/** The one heading of the first level stands where the reader is. */
function seatHeading(isInStepMode: boolean, page: Document): void {
  const heading = one('#document h1', page);
  const seat = one(isInStepMode ? '[data-step-title]' : '[data-title]', page);
  if (heading.parentElement !== seat) seat.append(heading);
}

/** A word that is explained on a screen of its own is there to be read: folded, the screen would say nothing. */
function openLoneWords({ parts }: Screen): void {
  const says = parts.filter((part) => !isHeading(part));
  const words = says.filter((part) => part.matches('details'));
  if (words.length === says.length) for (const word of words) word.setAttribute('open', '');
}

/** All at once: no step has to wait for its picture, also where the connection ends in the middle of a task. */
function fetchPictures(blocks: Element): void {
  for (const picture of blocks.querySelectorAll('img')) picture.loading = 'eager';
}
