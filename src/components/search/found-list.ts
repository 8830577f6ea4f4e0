import type { SearchIndex, SearchTile } from '../../search/index-of.ts';
import { plainLetters } from '../../search/words.ts';
import { wordsOfTile } from '../list/search.ts';
import { sayHowMany } from '../list/how-many.ts';

/** What stands below the search field: what was found, or, before anything is typed, the ways to all there is. */
export interface FoundList {
  /** What came with the index, or with a part of it. */
  readonly take: (index: SearchIndex) => void;
  /** Puts what was found first, in its order, and hides the rest. Absent: all, as it was. */
  readonly show: (typed: string, found?: readonly string[]) => void;
  /** What has the words in its title or in what stands below it. For a copy of the site that may fetch nothing. */
  readonly withWords: (typed: string) => string[];
}

/** The list in a place: of the tiles that stand there, or, where there are too many for a page, of those that come with the index. */
export function listIn(place: HTMLElement): FoundList {
  const blank = place.querySelector<HTMLTemplateElement>('template[data-find-tile]');
  return blank ? new MadeList(place, blank) : new StandingList(place);
}

/** The tiles of all documents, by their paths. */
class StandingList implements FoundList {
  readonly #place: HTMLElement;
  readonly #items: readonly HTMLElement[];

  constructor(place: HTMLElement) {
    this.#place = place;
    this.#items = [...place.querySelectorAll<HTMLElement>('[data-path]')];
  }

  take(): void {
    // All that is shown stands on the page.
  }

  show(typed: string, found: readonly string[] = this.#items.map(pathOf)): void {
    const byPath = new Map(this.#items.map((item) => [pathOf(item), item]));
    const shown = found.flatMap((path) => byPath.get(path) ?? []);
    for (const item of this.#items) item.hidden = !shown.includes(item);
    shown[0]?.parentElement?.prepend(...shown);
    say(this.#place, typed, shown.length, this.#items.length);
    this.#items[0]?.parentElement?.toggleAttribute('hidden', shown.length === 0);
  }

  withWords(typed: string): string[] {
    const wanted = plainLetters(typed).split(/\s+/u);
    return this.#items.filter((item) => wanted.every((word) => wordsOfTile(item).includes(word))).map(pathOf);
  }
}

/** As many tiles as are made: nobody looks through more, and the best stand first. */
const MOST_SHOWN = 50;

/** Tiles that are made of what came with the index, each like the blank one on the page. */
class MadeList implements FoundList {
  readonly #place: HTMLElement;
  readonly #list: HTMLElement;
  readonly #blank: Element;
  #tiles: Readonly<Record<string, SearchTile>> = {};

  constructor(place: HTMLElement, blank: HTMLTemplateElement) {
    this.#place = place;
    const list = blank.content.cloneNode(true) as DocumentFragment;
    const found = list.querySelector('ul');
    const item = found?.firstElementChild;
    if (!found || !item) throw new Error('There is no blank tile to make others of.');
    this.#list = found;
    this.#blank = item;
    found.replaceChildren();
    blank.after(found);
  }

  take({ tiles = {} }: SearchIndex): void {
    this.#tiles = { ...this.#tiles, ...tiles };
  }

  show(typed: string, found: readonly string[] = []): void {
    const shown = found.filter((path) => this.#tiles[path]).slice(0, MOST_SHOWN);
    this.#list.replaceChildren(...shown.map((path) => this.#tileOf(path)));
    this.#list.hidden = shown.length === 0;
    this.#place.querySelector('[data-find-ways]')?.toggleAttribute('hidden', typed !== '');
    say(this.#place, typed, shown.length, typed === '' ? 0 : Object.keys(this.#tiles).length);
  }

  withWords(): string[] {
    return [];
  }

  #tileOf(path: string): Element {
    const item = this.#blank.cloneNode(true) as HTMLElement;
    const tile = this.#tiles[path];
    const link = item.querySelector('a');
    const about = item.querySelector('p');
    const picture = item.querySelector('img');
    if (!tile || !link || !about || !picture) return item;
    item.dataset['path'] = path;
    // The blank one leads to the first page of the site, wherever that stands.
    link.href = `${(link.getAttribute('href') ?? '/').replace(/\/$/u, '')}${path}`;
    link.textContent = tile.name;
    about.textContent = tile.about;
    picture.src = tile.picture;
    picture.alt = tile.alt;
    return item;
  }
}

function say(place: HTMLElement, typed: string, count: number, total: number): void {
  const isAsked = typed !== '' || count > 0;
  const status = place.querySelector('[data-find-status]');
  const text = isAsked ? sayHowMany(place.dataset, count, total).replace('{asked}', () => typed) : '';
  if (status) status.textContent = text;
  place.querySelector('[data-find-nothing]')?.toggleAttribute('hidden', count > 0 || !isAsked);
}

function pathOf({ dataset }: HTMLElement): string {
  return dataset['path'] ?? '';
}
