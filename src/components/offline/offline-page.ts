import { cacheNames } from '../../service-worker/messages.ts';
import { wordsFor } from './keep-here.ts';
import { pagesOnDevice } from './pages-on-device.ts';
import { sizeOf } from './size-of.ts';
import { ask, hasWorker } from './worker.ts';

/** Names the pages that are on the device, and keeps or lets go everything in the language of the page. */
export function startOfflinePage(): void {
  const part = document.querySelector<HTMLElement>('[data-offline]');
  if (!part) return;
  if (!hasWorker() || !('caches' in window)) {
    const cannot = part.querySelector<HTMLElement>('[data-offline-cannot]');
    if (cannot) cannot.hidden = false;
    return;
  }
  // The page may stand in the place of another one, which could not be had.
  const below = (part.dataset['offline'] ?? '').replace(/offline\/all\.json$/u, '');
  const show = async (): Promise<void> => showKept(part, below);
  void show().catch(() => undefined);
  void offerAll(part, show).catch(() => undefined);
}

async function showKept(page: HTMLElement, below: string): Promise<void> {
  const part = page.querySelector<HTMLElement>('[data-offline-kept]');
  const list = page.querySelector('[data-offline-list]');
  const nothing = page.querySelector<HTMLElement>('[data-offline-nothing]');
  if (!part || !list || !nothing) return;
  const pages = await pagesOnDevice(below, [cacheNames.kept, cacheNames.opened]);
  list.replaceChildren(
    ...pages.map(({ title, address }) => {
      const link = document.createElement('a');
      link.href = address;
      link.className = 'roomy-link';
      link.textContent = title;
      const item = document.createElement('li');
      item.append(link);
      return item;
    }),
  );
  nothing.hidden = pages.length > 0;
  part.hidden = false;
}

async function offerAll(part: HTMLElement, show: () => Promise<void>): Promise<void> {
  const keep = part.querySelector<HTMLButtonElement>('[data-keep-all]');
  const letGo = part.querySelector<HTMLButtonElement>('[data-let-all-go]');
  const progress = part.querySelector<HTMLProgressElement>('[data-offline-progress]');
  const all = part.querySelector<HTMLElement>('[data-offline-all]');
  const status = part.querySelector('[data-offline-status]');
  const list = part.dataset['offline'];
  if (!keep || !letGo || !progress || !all || !status || list === undefined) return;
  const answer = await ask({ type: 'list', address: list });
  if (answer?.type !== 'list') return;
  const { addresses, bytes } = answer;
  keep.textContent = (keep.dataset['words'] ?? '').replace('{size}', sizeOf(bytes));
  all.hidden = false;
  keep.addEventListener('click', () => {
    void (async () => {
      keep.disabled = true;
      progress.hidden = false;
      await ask({ type: 'keep', of: list, addresses }, (each) => {
        if (each.type === 'progress') progress.value = each.done / each.of;
        status.textContent = wordsFor(each, part.dataset);
      });
      keep.disabled = false;
      progress.hidden = true;
      await show();
    })();
  });
  letGo.addEventListener('click', () => {
    void (async () => {
      await ask({ type: 'let-go', of: list });
      status.textContent = '';
      await show();
    })();
  });
}
