import { type Find, openIndex } from '../../search/find.ts';
import type { SearchIndex } from '../../search/index-of.ts';
import { type FoundList, listIn } from './found-list.ts';

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
  const list = listIn(place);
  const follow = async (): Promise<void> => {
    const typed = input.value.trim();
    const address = new URL(location.href);
    if (typed) address.searchParams.set('q', typed);
    else address.searchParams.delete('q');
    history.replaceState(history.state, '', address);
    const find = await openOnce(place.dataset['find']?.split(' ') ?? [], list, () => void follow());
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

let opened: Promise<Find> | undefined;

/** `more`: called when further parts of a long index are there, in which more is found. */
function openOnce(parts: readonly string[], list: FoundList, more: () => void): Promise<Find> {
  opened ??= open(parts, list, more).catch(() => {
    // Another try when something else is typed.
    opened = undefined;
    return (typed: string) => list.withWords(typed);
  });
  return opened;
}

async function open(
  [index = '', ...others]: readonly string[],
  list: FoundList,
  more: () => void,
): Promise<Find> {
  const first = await fetchPart(index, list);
  let find = openIndex([first]);
  const openRest = async (): Promise<void> => {
    const rest = await Promise.all(others.map((other) => fetchPart(other, list)));
    find = openIndex([first, ...rest]);
    more();
  };
  if (others.length > 0)
    openRest().catch(() => {
      opened = undefined;
    });
  return (typed) => find(typed);
}

async function fetchPart(part: string, list: FoundList): Promise<SearchIndex> {
  const response = await fetch(part);
  if (!response.ok) throw new Error(`${part} answered ${response.status}`);
  const fetched = (await response.json()) as SearchIndex;
  list.take(fetched);
  return fetched;
}
