import { one } from './one.ts';
import type { Route } from './route.ts';
import type { Screen } from './screens.ts';

/** Says where a reader is: in words, as a bar, and in the title of the page. The focus goes there, too. */
export function showProgress(route: Route): void {
  const progress = tellProgress(route, document);
  document.title = `${progress.textContent}${titleMark}${ownTitle()}`;
  window.scrollTo({ top: 0, behavior: 'instant' });
  // Tab and the screen reader go on from here.
  progress.focus({ preventScroll: true });
}

/** The same on the page alone, which may stand in another one. Returns the words. */
export function tellProgress({ screens, index, step, steps }: Route, page: Document): HTMLElement {
  const kind = screens[index]?.kind;
  const words = kind === 'end' ? 'end' : kind === 'step' ? 'step' : step > steps ? 'after' : 'between';
  const top = one('.step-mode-top', page);
  const progress = one('[data-progress]', page);
  progress.textContent = (top.dataset[words] ?? '')
    .replace('{step}', String(step))
    .replace('{total}', String(steps));
  const reached = kind === 'step' ? step : step - 1;
  [...top.querySelectorAll('.bar span')].forEach((part, at) => {
    part.toggleAttribute('hidden', at >= steps);
    part.classList.toggle('past', at < reached);
  });
  showParts(screens, index, page);
  return progress;
}

/** Says which part of the task it is, and sets the pieces of the bar apart where a part begins. */
function showParts(screens: readonly Screen[], index: number, page: Document): void {
  const parts = screens.map(partOf);
  const names = [...new Set(parts.filter((part) => part !== undefined))];
  const at = names.indexOf(parts[index] ?? '');
  const words = one('[data-step-part]', page);
  words.hidden = names.length < 2 || at === -1;
  words.textContent = (words.dataset['stepPart'] ?? '')
    .replace('{part}', String(at + 1))
    .replace('{total}', String(names.length));
  const steps = screens.flatMap((screen, each) => (screen.kind === 'step' ? [parts[each]] : []));
  [...page.querySelectorAll('.step-mode-top .bar span')].forEach((piece, each) => {
    piece.classList.toggle('begins', each > 0 && steps[each] !== steps[each - 1]);
  });
}

/** The heading of the second level over a screen. */
function partOf({ parts }: Screen): string | undefined {
  return parts.find((part) => part.matches('h2'))?.id;
}

/** Between what step mode adds to the title and the page's own: a zero width space that nobody hears. */
const titleMark = ' - \u200B';

/** The title of the page without what step mode has added. */
export function ownTitle(): string {
  return document.title.split(titleMark).at(-1) ?? '';
}
