import { plainLetters } from '../../../search/words.ts';
import { sayHowMany } from '../../list/how-many.ts';
import type { NamedTile } from './named-picture.ts';

/** As many tiles as are made: nobody looks through more. How many there are is said. */
const MOST_SHOWN = 60;

/** Shows the pictures that have the words typed in their names, or in what is on them. The names come with the first key. */
export function startFindingPictures(): void {
  const place = document.querySelector<HTMLElement>('[data-pictures]');
  const input = place?.querySelector('input');
  const template = place?.querySelector<HTMLTemplateElement>('template');
  const list = template?.content.querySelector('ul');
  const blank = list?.querySelector('li');
  if (!place || !input || !template || !list || !blank) return;
  const status = place.querySelector('[role="status"]');
  place.hidden = false;
  list.replaceChildren();
  list.hidden = true;
  template.replaceWith(list);
  const follow = async (): Promise<void> => {
    const typed = input.value;
    const wanted = plainLetters(typed).split(' ').filter(Boolean);
    const pictures = await fetchOnce(place.dataset['pictures'] ?? '');
    // Somebody typed on while the names came.
    if (input.value !== typed || !status) return;
    const found = wanted.length === 0 ? [] : pictures.filter((each) => has(each, wanted));
    const shown = found.slice(0, MOST_SHOWN);
    list.replaceChildren(...shown.map((each) => tileOf(each, blank, place.dataset['also'] ?? '')));
    list.hidden = shown.length === 0;
    status.textContent = wanted.length === 0 ? '' : sayHowMany(place.dataset, shown.length, pictures.length);
  };
  input.addEventListener('input', () => void follow());
  if (input.value) void follow();
}

let fetched: Promise<readonly NamedTile[]> | undefined;

function fetchOnce(names: string): Promise<readonly NamedTile[]> {
  fetched ??= fetch(names)
    .then(async (response) => {
      if (!response.ok) throw new Error(`${names} answered ${response.status}`);
      return (await response.json()) as NamedTile[];
    })
    .catch(() => {
      // Another try with the next key; the letters below still lead to all pictures.
      fetched = undefined;
      return [];
    });
  return fetched;
}

function has({ name, also, label }: NamedTile, wanted: readonly string[]): boolean {
  const text = plainLetters([name, ...also, label].join(' '));
  return wanted.every((word) => text.includes(word));
}

function tileOf({ name, also, source }: NamedTile, blank: Element, alsoWord: string): Element {
  const tile = blank.cloneNode(true) as Element;
  tile.querySelector('img')?.setAttribute('src', source);
  const [words, others] = [tile.querySelector('strong'), tile.querySelector('.also')];
  if (words) words.textContent = name;
  if (others) others.textContent = also.length > 0 ? `${alsoWord} ${also.join(', ')}` : '';
  return tile;
}
