import { csvText } from '../../model/csv-text.ts';
import { handOver } from '../hand-over.ts';
import { keep, kept } from '../keep.ts';
import { placeKey } from './kept-places.ts';
import { one } from './one.ts';

/** One answer to "How did it go?". */
export interface Felt {
  /** ISO date. */
  readonly on: string;
  /** 0, 1 or 2: the face, the first is glad. */
  readonly face: number;
}

/** Keeps how a reader felt about a task, on this device, and saves it as a table when they want to show it. */
export function startFelt(): void {
  const place = one('[data-felt]');
  const buttons = [...place.querySelectorAll<HTMLButtonElement>('[data-felt-face]')];
  const say = (words: string | undefined): void => {
    one('[data-felt-said]').textContent = words ?? '';
  };
  const show = (face: number | undefined): void => {
    for (const [index, button] of buttons.entries())
      button.setAttribute('aria-pressed', String(index === face));
    one('[data-felt-more]').hidden = keptFelt(Date.now()).length === 0;
  };
  for (const [face, button] of buttons.entries()) {
    button.addEventListener('click', () => {
      const on = new Date().toLocaleDateString('sv-SE');
      // Whoever changes their mind changes the answer of the day.
      const all = [...keptFelt(Date.now()).filter((felt) => felt.on !== on), { on, face }];
      const text = JSON.stringify(all);
      keep(key(), text);
      say(place.dataset[kept(key()) === text ? 'kept' : 'notKept']);
      show(face);
    });
  }
  one('[data-felt-save]').addEventListener('click', () => {
    const name = location.pathname.split('/').findLast((part) => part !== '') ?? 'task';
    handOver(csvText(tableOf(keptFelt(Date.now()), place)), 'text/csv', `${name}.csv`);
  });
  one('[data-felt-delete]').addEventListener('click', () => {
    keep(key(), undefined);
    say(place.dataset['deleted']);
    show(undefined);
    buttons[0]?.focus();
  });
  show(undefined);
}

/** What is kept of the last year; what is older, and what is none, is let go. `now` in milliseconds. */
export function keptFelt(now: number): Felt[] {
  try {
    const all = JSON.parse(kept(key()) ?? '[]') as Partial<Felt>[];
    return all.flatMap(({ on, face }) => {
      const isFelt = typeof on === 'string' && typeof face === 'number' && [0, 1, 2].includes(face);
      return isFelt && Date.parse(on) + YEAR > now ? [{ on, face }] : [];
    });
  } catch {
    return [];
  }
}

/** Milliseconds. */
const YEAR = 365 * 24 * 60 * 60 * 1000;

function tableOf(all: readonly Felt[], place: HTMLElement): string[][] {
  const heads = JSON.parse(place.dataset['heads'] ?? '[]') as string[];
  const faces = JSON.parse(place.dataset['faces'] ?? '[]') as string[];
  const title = one('#document h1').textContent.trim().replace(/\s+/g, ' ');
  return [heads, ...all.map(({ on, face }) => [on, title, faces[face] ?? ''])];
}

/** The same for a task in every language. */
function key(): string {
  const { lang } = document.documentElement;
  const place = placeKey(location.pathname.replace(`/${lang}/`, '/'));
  return place.replace('clearstep-place:', 'clearstep-felt:');
}
