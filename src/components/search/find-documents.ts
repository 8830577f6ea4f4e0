import { type Find, openIndex } from '../../search/find.ts';
import type { SearchIndex } from '../../search/index-of.ts';
import { plainLetters } from '../../search/words.ts';
import { sayHowMany } from '../list/how-many.ts';

/** Milliseconds after the last key until the list follows. */
const PAUSE = 150;

/**
 * Makes the list of everything one of what fits the words that are typed, best first, while somebody types. The words stand
 * in the address, so that going back from a document leads to the same list. They are sent nowhere.
 */
export function startFinding(): void {
  const place = document.querySelector<HTMLElement>('[data-find]');
  const form = document.querySelector<HTMLFormElement>('form.find');
  const input = form?.querySelector('input');
  if (!place || !form || !input) return;
  const list = new List(place);
  const follow = async (): Promise<void> => {
    const typed = input.value.trim();
    const address = new URL(location.href);
    if (typed) address.searchParams.set('q', typed);
    else address.searchParams.delete('q');
    history.replaceState(history.state, '', address);
    const find = await openOnce(place.dataset['find'] ?? '', list);
    // Somebody typed on while the index came.
    if (input.value.trim() === typed) list.show(typed, typed ? find(typed) : undefined);
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void follow(), PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    void follow();
  });
  input.value ||= new URL(location.href).searchParams.get('q') ?? '';
  if (input.value) void follow();
}

/** The tiles of all documents, by their paths. */
class List {
  readonly #place: HTMLElement;
  readonly #items: readonly HTMLElement[];

  constructor(place: HTMLElement) {
    this.#place = place;
    this.#items = [...place.querySelectorAll<HTMLElement>('[data-path]')];
  }

  /** Puts what was found first, in its order, and hides the rest. Absent: all, as they were. */
  show(typed: string, found: readonly string[] = this.#items.map(pathOf)): void {
    const byPath = new Map(this.#items.map((item) => [pathOf(item), item]));
    const shown = found.flatMap((path) => byPath.get(path) ?? []);
    for (const item of this.#items) item.hidden = !shown.includes(item);
    shown[0]?.parentElement?.prepend(...shown);
    this.#say(typed, shown.length);
  }

  /** What has the words in its title or in what stands below it. For a copy of the site that may fetch nothing. */
  withWords(typed: string): string[] {
    const wanted = plainLetters(typed).split(/\s+/u);
    return this.#items
      .filter((item) => wanted.every((word) => plainLetters(item.dataset['search'] ?? '').includes(word)))
      .map(pathOf);
  }

  #say(typed: string, count: number): void {
    const status = this.#place.querySelector('[data-find-status]');
    const text = sayHowMany(this.#place.dataset, count, this.#items.length);
    if (status) status.textContent = text.replace('{asked}', () => typed);
    this.#place.querySelector('[data-find-nothing]')?.toggleAttribute('hidden', count > 0);
    this.#items[0]?.parentElement?.toggleAttribute('hidden', count === 0);
  }
}

let opened: Promise<Find> | undefined;

function openOnce(index: string, list: List): Promise<Find> {
  opened ??= fetch(index)
    .then(async (response) => {
      if (!response.ok) throw new Error(`${index} answered ${response.status}`);
      return openIndex((await response.json()) as SearchIndex);
    })
    .catch(() => {
      // Another try when something else is typed.
      opened = undefined;
      return (typed: string) => list.withWords(typed);
    });
  return opened;
}

function pathOf({ dataset }: HTMLElement): string {
  return dataset['path'] ?? '';
}
