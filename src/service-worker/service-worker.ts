import { CacheableResponsePlugin } from 'workbox-cacheable-response';
import { clientsClaim, type WorkboxPlugin } from 'workbox-core';
import { ExpirationPlugin } from 'workbox-expiration';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst, NetworkOnly } from 'workbox-strategies';
import { keepAll, keepFor, letGo } from './keep.ts';
import { fromDevice, kept } from './kept.ts';
import { type Answer, cacheNames, type Request as Asked } from './messages.ts';
import { isRecording, keptRecording } from './recordings.ts';
import { isDocumentToTake, offlinePageFor } from './addresses.ts';

/** What is used of https://w3c.github.io/ServiceWorker/: its types are not those of a page, which all else here has. */
interface WorkEvent extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}
declare const self: {
  readonly addEventListener: ((type: 'install', listener: (event: WorkEvent) => void) => void) &
    ((type: 'message', listener: (event: WorkEvent & MessageEvent<Asked>) => void) => void);
  readonly skipWaiting: () => Promise<void>;
};
/** What the build says: the pages for readers without internet by language, and all files that these need. */
declare const SHELL: { readonly pages: Readonly<Record<string, string>>; readonly files: readonly string[] };

/** How long a page may take before the one of before is shown, in seconds. */
const PATIENCE = 4;

/** Only what came whole, and no more than a phone has room for. Their types do not know `exactOptionalPropertyTypes`. */
const plugins = [
  kept,
  new CacheableResponsePlugin({ statuses: [200] }) as WorkboxPlugin,
  new ExpirationPlugin({ maxEntries: 1500, purgeOnQuotaError: true }) as WorkboxPlugin,
];

// Files whose names hold a hash never change.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.includes('/_astro/'),
  new CacheFirst({ cacheName: cacheNames.opened, plugins }),
);
// Papers are large: they are on the device only when somebody has asked for it.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && isDocumentToTake(url.pathname),
  new NetworkOnly({ plugins: [kept] }),
);
// So are films; a player asks for parts of them.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && isRecording(url.pathname),
  new NetworkOnly({ plugins: [keptRecording] }),
);
// What the site has now comes first, so that words and pictures are of one time. No page is changed while it is read.
registerRoute(
  ({ sameOrigin }) => sameOrigin,
  new NetworkFirst({
    cacheName: cacheNames.opened,
    networkTimeoutSeconds: PATIENCE,
    plugins,
  }),
);
setCatchHandler(async ({ request }) => {
  if (request.mode !== 'navigate') return Response.error();
  const page = offlinePageFor(new URL(request.url).pathname, SHELL.pages);
  return (await fromDevice(new Request(page))) ?? Response.error();
});

self.addEventListener('install', (event) => {
  event.waitUntil(keepAll(SHELL.files, () => undefined, cacheNames.shell).then(() => self.skipWaiting()));
});
clientsClaim();

self.addEventListener('message', (event) => {
  const [port] = event.ports;
  const tell = (answer: Answer): void => port?.postMessage(answer);
  event.waitUntil(follow(event.data, tell));
});

/** What the build has written about everything in a language. Without internet nothing can be kept. */
async function readList(address: string): Promise<Answer> {
  const response = await fetch(address).catch(() => undefined);
  if (!response?.ok) return { type: 'done', failed: [address] };
  const { addresses, bytes } = (await response.json()) as { addresses: string[]; bytes: number };
  return { type: 'list', addresses, bytes };
}

async function follow(asked: Asked, tell: (answer: Answer) => void): Promise<void> {
  switch (asked.type) {
    case 'keep':
      return keepFor(asked.of, asked.addresses, tell);
    case 'opened':
      return keepAll(asked.addresses, tell, cacheNames.opened);
    case 'list':
      return tell(await readList(asked.address));
    case 'let-go':
      await letGo(asked.of);
      return tell({ type: 'done', failed: [] });
  }
}
