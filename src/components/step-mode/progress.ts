import { one } from './one.ts';
import type { Route } from './route.ts';

/** Says where a reader is: in words, as a bar, and in the title of the page. The focus goes there, too. */
export function showProgress({ screens, index, step, steps }: Route): void {
  const kind = screens[index]?.kind;
  const words = kind === 'end' ? 'end' : kind === 'step' ? 'step' : step > steps ? 'after' : 'between';
  const top = one('.step-mode-top');
  const progress = one('[data-progress]');
  progress.textContent = (top.dataset[words] ?? '')
    .replace('{step}', String(step))
    .replace('{total}', String(steps));
  const reached = kind === 'step' ? step : step - 1;
  [...top.querySelectorAll('.bar span')].forEach((part, at) => {
    part.toggleAttribute('hidden', at >= steps);
    part.classList.toggle('past', at < reached);
  });
  document.title = `${progress.textContent}${titleMark}${ownTitle()}`;
  window.scrollTo({ top: 0, behavior: 'instant' });
  // Tab and the screen reader go on from here.
  progress.focus({ preventScroll: true });
}

/** Between what step mode adds to the title and the page's own: a zero width space that nobody hears. */
const titleMark = ' - \u200B';

/** The title of the page without what step mode has added. */
export function ownTitle(): string {
  return document.title.split(titleMark).at(-1) ?? '';
}
