import { one } from './one.ts';
import type { Route } from './route.ts';
import { signalTurn } from './signal.ts';
import type { Screen } from './screens.ts';

/** Makes the buttons and keys work that lead to another screen. Their address stands in `data-to`. */
export function startTurns(moreBelow: MoreBelow): void {
  for (const button of document.querySelectorAll<HTMLElement>(turners)) {
    button.addEventListener('click', () => {
      // Nobody passes a Stop by whose words they have not had before their eyes.
      if (button.matches('[data-step-next]') && mustBeRead() && moreBelow.isBelow()) moreBelow.scroll();
      else {
        if (button.matches('[data-step-next]')) signalTurn();
        location.hash = button.dataset['to'] ?? '';
      }
    });
  }
  document.addEventListener('keydown', turnByKey);
}

export interface MoreBelow {
  /** Whether the words of the screen go on below what is in sight. */
  readonly isBelow: () => boolean;
  readonly scroll: () => void;
}

/**
 * Says where Back, Next and the whole page lead from here. `asked` is the question whose answer has led here; Back
 * leads to it again, also where the answer has led back.
 */
export function showTurns({ screens, index }: Route, asked: Screen | undefined, page = document): void {
  const part = (name: string): HTMLElement => one(`[data-step-${name}]`, page);
  const [back, next, close] = [part('back'), part('next'), part('close')];
  const here = screens[index];
  const before = asked && !screens.slice(0, index).includes(asked) ? asked : screens[index - 1];
  const after = screens[index + 1];
  back.dataset['to'] = before ? `do/${before.name}` : 'document';
  next.dataset['to'] = after ? `do/${after.name}` : 'document';
  next.hidden = !after || isToBeAnswered(here);
  part('choose').hidden = !isToBeAnswered(here);
  close.dataset['to'] = here?.parts.at(-1)?.id || 'document';
  const label = mustBeRead(page) ? 'read' : after?.kind === 'end' ? 'finish' : 'next';
  part('next-label').textContent = next.dataset[label] ?? '';
}

/** A question whose answers lead to different places has no Next: it would lead to one of them. */
function isToBeAnswered(screen: Screen | undefined): boolean {
  return screen?.parts.some((part) => part.querySelector('[data-answer]')) ?? false;
}

function mustBeRead(page = document): boolean {
  return ['stop', 'emergency'].includes(page.documentElement.dataset['stepMode'] ?? '');
}

const turners = [
  '[data-step-mode-start], [data-step-mode-again], [data-step-mode-over]',
  '[data-step-back], [data-step-next], [data-step-close]',
].join();

/** By how the page is read: the arrow that points on goes on. */
const turns: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ltr: { ArrowRight: '[data-step-next]', ArrowLeft: '[data-step-back]', Escape: '[data-step-close]' },
  rtl: { ArrowLeft: '[data-step-next]', ArrowRight: '[data-step-back]', Escape: '[data-step-close]' },
};

function turnByKey(event: KeyboardEvent): void {
  const turn = turns[document.documentElement.dir]?.[event.key];
  const open = 'stepMode' in document.documentElement.dataset;
  const busy = document.querySelector('dialog[open]');
  if (!turn || !open || busy || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  // In a film, arrows lead through the film.
  if (event.target instanceof HTMLMediaElement && event.key !== 'Escape') return;
  event.preventDefault();
  const target = one(turn);
  if (!target.hidden) target.click();
}
