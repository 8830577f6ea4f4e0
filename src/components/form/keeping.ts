import type { FormMessages } from '../../languages/web-words.ts';
import { forgetAnswers, keptAnswers, keptUntil } from './kept-answers.ts';

/**
 * Asks, before and after the fields, whether to keep what is written on this device, and says until when. `keepNow`
 * keeps it and says whether the browser did. Returns what shows anew how things stand.
 */
export function startKeeping(messages: FormMessages, keepNow: () => boolean): () => void {
  const boxes = [...document.querySelectorAll<HTMLElement>('[data-form-keep]')];
  const show = (): void => {
    const kept = keptAnswers();
    for (const box of boxes) {
      part(box, 'ask').hidden = kept !== undefined;
      part(box, 'kept').hidden = kept === undefined;
      part(box, 'until').textContent = kept
        ? messages.keptUntil.replace('{date}', dateOf(keptUntil(kept)))
        : '';
    }
  };
  for (const box of boxes) {
    const say = (words: string): void => {
      part(box, 'said').textContent = words;
    };
    part(box, 'yes').addEventListener('click', () => {
      const done = keepNow();
      show();
      say(done ? '' : messages.notKept);
      if (done) part(box, 'delete').focus();
    });
    part(box, 'delete').addEventListener('click', () => {
      forgetAnswers();
      show();
      say(messages.deleted);
      part(box, 'yes').focus();
    });
    box.hidden = false;
  }
  show();
  return show;
}

function part(box: HTMLElement, name: string): HTMLElement {
  const found = box.querySelector<HTMLElement>(`[data-keep-${name}]`);
  if (!found) throw new Error(`The question whether to keep answers has no part "${name}".`);
  return found;
}

function dateOf(date: Date): string {
  return date.toLocaleDateString(document.documentElement.lang, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}
