import { keep, kept } from '../keep.ts';
import { startMoreBelow } from './more-below.ts';
import { findScreens, partsOf, type Screen } from './screens.ts';

/**
 * Step mode: the same page with all but one step put away. The address says which (`#do/3`), so that the browser's
 * own Back goes one step back, and a link can point at a step.
 */
export function startStepMode(): void {
  const blocks = document.querySelector('#blocks');
  if (!blocks?.querySelector('[data-step]')) return;
  const screens = findScreens(blocks);
  const show = (): void => showAddress(blocks, screens);
  window.addEventListener('hashchange', show);
  for (const button of document.querySelectorAll<HTMLElement>(turners)) {
    button.addEventListener('click', () => {
      location.hash = button.dataset['to'] ?? '';
    });
  }
  one('[data-step-mode-over]').dataset['to'] = `do/${screens[0]?.name ?? ''}`;
  document.addEventListener('keydown', turnByKey);
  startMoreBelow(blocks, one('.step-mode-bottom'));
  startHelp();
  show();
}

function showAddress(blocks: Element, screens: readonly Screen[]): void {
  const name = /^#do\/([\w-]+)$/.exec(location.hash)?.[1];
  // Whoever speaks falls silent: the words are about to change.
  document.dispatchEvent(new Event('clearstep:screen'));
  if (name === undefined) return showWhole(blocks, screens);
  // An address from before the task was changed leads to the first step.
  const index = screens.findIndex((screen) => screen.name === name);
  showScreen(blocks, screens, Math.max(index, 0));
}

function showWhole(blocks: Element, screens: readonly Screen[]): void {
  const { dataset } = document.documentElement;
  const wasOpen = 'stepMode' in dataset;
  delete dataset['stepMode'];
  showParts(blocks, () => true);
  for (const part of stepModeParts()) part.hidden = true;
  one('[data-step-mode-finish]').hidden = true;
  offerStart(screens);
  document.title = ownTitle();
  if (wasOpen) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

function showScreen(blocks: Element, screens: readonly Screen[], index: number): void {
  const screen = screens[index];
  if (!screen) return;
  document.documentElement.dataset['stepMode'] = screen.kind;
  showParts(blocks, (part) => screen.parts.includes(part));
  fetchPictures(blocks);
  for (const part of stepModeParts()) part.hidden = false;
  one('[data-step-mode-finish]').hidden = screen.kind !== 'end';
  // Nothing to go on with at the very start, and nothing left to do after the last step.
  const underWay = index > 0 && (screen.kind === 'step' || screen.kind === 'between');
  keep(placeKey(), underWay ? screen.name : undefined);
  showTurns(screens, index);
  showProgress(screen);
}

function showParts(blocks: Element, isShown: (part: Element) => boolean): void {
  for (const part of partsOf(blocks)) part.toggleAttribute('hidden', !isShown(part));
  for (const list of blocks.querySelectorAll('.steps')) {
    list.toggleAttribute('hidden', ![...list.children].some(isShown));
  }
}

/** All at once: no step has to wait for its picture, also where the connection ends in the middle of a task. */
function fetchPictures(blocks: Element): void {
  for (const picture of blocks.querySelectorAll('img')) picture.loading = 'eager';
}

function showProgress({ kind, step }: Screen): void {
  const top = one('.step-mode-top');
  const progress = one('[data-progress]');
  progress.textContent = (top.dataset[kind] ?? '').replace('{step}', String(step));
  const reached = kind === 'step' ? step : step - 1;
  [...top.querySelectorAll('.bar span')].forEach((part, index) =>
    part.classList.toggle('past', index < reached),
  );
  document.title = `${progress.textContent}${titleMark}${ownTitle()}`;
  window.scrollTo({ top: 0, behavior: 'instant' });
  // The focus says where the reader is now; Tab and the screen reader go on from here.
  progress.focus({ preventScroll: true });
}

function showTurns(screens: readonly Screen[], index: number): void {
  const [back, next, close] = [one('[data-step-back]'), one('[data-step-next]'), one('[data-step-close]')];
  const before = screens[index - 1];
  const after = screens[index + 1];
  const here = screens[index]?.parts.find((part) => part.matches('[data-step]')) ?? screens[index]?.parts[0];
  back.dataset['to'] = before ? `do/${before.name}` : 'document';
  next.dataset['to'] = after ? `do/${after.name}` : 'document';
  next.hidden = !after;
  close.dataset['to'] = here?.id ?? 'document';
  one('[data-step-next-label]').textContent = next.dataset[after?.kind === 'end' ? 'finish' : 'next'] ?? '';
}

/** Offers to begin, or to go on where the reader was last time. */
function offerStart(screens: readonly Screen[]): void {
  const start = one('[data-step-mode-start]');
  const again = one('[data-step-mode-again]');
  const first = screens[0];
  const place = screens.find(({ name }) => name === kept(placeKey()));
  const words = place ? start.dataset['goOn']?.replace('{step}', String(place.step)) : start.dataset['start'];
  one('[data-step-mode-label]').textContent = words ?? '';
  start.dataset['to'] = `do/${(place ?? first)?.name ?? ''}`;
  again.dataset['to'] = `do/${first?.name ?? ''}`;
  start.hidden = false;
  again.hidden = !place;
}

/** Buttons that lead to another address, which stands in `data-to`. */
const turners = [
  '[data-step-mode-start], [data-step-mode-again], [data-step-mode-over]',
  '[data-step-back], [data-step-next], [data-step-close]',
].join();

const turns: Readonly<Record<string, string>> = {
  ArrowRight: '[data-step-next]',
  ArrowLeft: '[data-step-back]',
  Escape: '[data-step-close]',
};

function turnByKey(event: KeyboardEvent): void {
  const turn = turns[event.key];
  const open = 'stepMode' in document.documentElement.dataset;
  const busy = document.querySelector('dialog[open]');
  if (!turn || !open || busy || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const target = one(turn);
  if (!target.hidden) target.click();
}

function startHelp(): void {
  const dialog = one('#step-help') as HTMLDialogElement;
  one('[data-step-help]').addEventListener('click', () => {
    const wrong = [...document.querySelectorAll('.step-wrong')].find((part) => part.checkVisibility());
    one('[data-step-wrong]').textContent = wrong?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    dialog.showModal();
  });
  one('[data-step-help-close]').addEventListener('click', () => dialog.close());
}

/** Between what step mode adds to the title and the page's own: a zero width space that nobody hears. */
const titleMark = ' - \u200B';

function ownTitle(): string {
  return document.title.split(titleMark).at(-1) ?? '';
}

function stepModeParts(): NodeListOf<HTMLElement> {
  return document.querySelectorAll<HTMLElement>('[data-step-mode-only]');
}

function one(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Step mode needs ${selector} on the page.`);
  return found;
}

function placeKey(): string {
  return `clearstep-place:${location.pathname}`;
}
