import { plainLetters } from '../../search/words.ts';
import { sayHowMany } from './how-many.ts';

/** Makes every search field narrow its list while somebody types, and say how much is left. */
export function startSearch(): void {
  for (const search of document.querySelectorAll<HTMLElement>('[data-search-list]')) {
    const list = document.getElementById(search.dataset['searchList'] ?? '');
    const input = search.querySelector('input');
    if (!list || !input) continue;
    search.hidden = false;
    input.addEventListener('input', () => narrow(search, list, input.value));
  }
}

function narrow(search: HTMLElement, list: HTMLElement, typed: string): void {
  const wanted = plainLetters(typed).split(' ').filter(Boolean);
  const items = [...list.querySelectorAll<HTMLElement>('[data-search]')];
  let count = 0;
  for (const item of items) {
    const text = wordsOfTile(item);
    item.hidden = !wanted.every((word) => text.includes(word));
    if (!item.hidden) count += 1;
  }
  // A heading over nothing would only be in the way, and so would a link to it.
  for (const group of list.querySelectorAll<HTMLElement>('[data-search-group]')) {
    group.hidden = group.querySelector('[data-search]:not([hidden])') === null;
    const link = group.id && document.querySelector(`nav a[href="#${group.id}"]`);
    if (link) link.closest('li')?.toggleAttribute('hidden', group.hidden);
  }
  const status = search.querySelector('[data-search-status]');
  if (status) status.textContent = sayHowMany(search.dataset, count, items.length);
}

/** All by which an item is found: what it carries in `data-search`, and what stands in its `data-search-words`. */
export function wordsOfTile(tile: HTMLElement): string {
  const own = [...tile.querySelectorAll('[data-search-words]')].map(({ textContent }) => textContent);
  return plainLetters([tile.dataset['search'] ?? '', ...own].join(' '));
}
