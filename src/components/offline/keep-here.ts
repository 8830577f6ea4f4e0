import { allZipFile } from '../../model/addresses.ts';
import { type Answer, cacheNames } from '../../service-worker/messages.ts';
import { sizeOf } from './size-of.ts';
import { ask, hasWorker } from './worker.ts';

/** Lets a reader keep the document or the deck of this page on the device, and take it away again. */
export function startKeeping(): void {
  const part = document.querySelector<HTMLElement>('[data-keep-here]');
  if (!part || !hasWorker() || !('caches' in window)) return;
  const notKept = part.querySelector<HTMLElement>('[data-not-kept]');
  const isKept = part.querySelector<HTMLElement>('[data-is-kept]');
  const status = part.querySelector('[data-keep-status]');
  const papers = part.querySelector<HTMLInputElement>('[data-with-papers]');
  const keep = part.querySelector<HTMLButtonElement>('[data-keep]');
  const letGo = part.querySelector<HTMLButtonElement>('[data-let-go]');
  if (!notKept || !isKept || !status || !keep || !letGo) return;

  const { keepList: list } = part.dataset;
  const members = list === undefined ? undefined : membersIn(list);
  const show = async (): Promise<void> => {
    const kept = await isKeptHere();
    // How large a deck is, and what is in it, only the site can say: there is nothing to offer without it.
    const isOffered = kept || !members || (await offerDeck(keep, members));
    notKept.hidden = kept;
    isKept.hidden = !kept;
    part.hidden = !isOffered;
  };
  keep.addEventListener('click', () => {
    void (async () => {
      keep.disabled = true;
      const addresses = [
        here(),
        ...(await filesHere()),
        ...((await members)?.addresses ?? []),
        ...(papers?.checked ? papersHere() : []),
      ];
      await ask({ type: 'keep', of: here(), addresses }, (answer) => {
        status.textContent = wordsFor(answer, part.dataset);
      });
      keep.disabled = false;
      await show();
      if (!isKept.hidden) letGo.focus();
    })();
  });
  letGo.addEventListener('click', () => {
    void (async () => {
      await ask({ type: 'let-go', of: here() });
      status.textContent = '';
      await show();
      keep.focus();
    })();
  });
  void show().catch(() => undefined);
}

type Members = Extract<Answer, { readonly type: 'list' }>;

/** What belongs to a deck beside its own page. `undefined`: there is no internet now. */
async function membersIn(list: string): Promise<Members | undefined> {
  const answer = await ask({ type: 'list', address: list });
  return answer?.type === 'list' ? answer : undefined;
}

/** Says on the button how large a deck is. `false`: nobody knows. */
async function offerDeck(keep: HTMLButtonElement, members: Promise<Members | undefined>): Promise<boolean> {
  const found = await members;
  if (!found) return false;
  keep.textContent = (keep.dataset['words'] ?? '').replace('{size}', sizeOf(found.bytes));
  return true;
}

/** Whether a reader has asked to keep this page. With "keep everything" it can still be kept for itself, with its papers. */
async function isKeptHere(): Promise<boolean> {
  const found = await Promise.all(
    [cacheNames.lists, cacheNames.kept].map(async (name) => (await caches.open(name)).match(here())),
  );
  return found.every((response) => response !== undefined);
}

/** What to say of how far the worker has come. `words`: `progress`, `done`, `some` and `full` of a page. */
export function wordsFor(answer: Answer, words: DOMStringMap): string {
  switch (answer.type) {
    case 'progress':
      return (words['progress'] ?? '')
        .replace('{done}', String(answer.done))
        .replace('{of}', String(answer.of));
    case 'done':
      return (answer.failed.length > 0 ? words['some'] : words['done']) ?? '';
    case 'list':
      return '';
    case 'full':
      return words['full'] ?? '';
  }
}

function here(): string {
  return location.origin + location.pathname;
}

/** Everything that the page shows: pictures further down, too, as this screen would choose them. */
async function filesHere(): Promise<string[]> {
  const pictures = [...document.images];
  for (const picture of pictures) picture.loading = 'eager';
  await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
  const files = performance.getEntriesByType('resource').map(({ name }) => name);
  const shown = pictures.map((picture) => picture.currentSrc || picture.src);
  return [...files, ...shown, ...recordingsHere()].filter((each) => each.startsWith(`${location.origin}/`));
}

/** Films and recordings of steps, with their captions. */
function recordingsHere(): string[] {
  return [...document.querySelectorAll<HTMLMediaElement | HTMLTrackElement>('video, audio, track')].map(
    ({ src }) => src,
  );
}

function papersHere(): string[] {
  return (
    [...document.querySelectorAll<HTMLAnchorElement>('#papers a[href]')]
      .map(({ href }) => href.replace(/#.*$/u, ''))
      // Everything in one file would be everything twice.
      .filter((href) => href.startsWith(here()) && !href.endsWith(`/${allZipFile}`))
  );
}
