/*
 * What a page and the service worker say to each other. The worker fetches what is to be kept: it goes on when the page
 * is closed.
 */

/** What a page asks for. The answers come through the port that travels with it. */
export type Request =
  /** Keep these addresses until what they are for is let go: `of` is the address of a page, or of a list. */
  | { readonly type: 'keep'; readonly of: string; readonly addresses: readonly string[] }
  /** Let go what was kept for this. */
  | { readonly type: 'let-go'; readonly of: string }
  /** What "keep everything" is, and how large. */
  | { readonly type: 'list'; readonly address: string }
  /** A page was open before the worker was there: what it has loaded is kept as if it had come later. */
  | { readonly type: 'opened'; readonly addresses: readonly string[] };

/** How far the worker has come. */
export type Answer =
  | { readonly type: 'progress'; readonly done: number; readonly of: number }
  /** `failed`: addresses that could not be had. */
  | { readonly type: 'done'; readonly failed: readonly string[] }
  | { readonly type: 'list'; readonly addresses: readonly string[]; readonly bytes: number }
  /** The device has no room left. What was kept before is still there. */
  | { readonly type: 'full' };

/** The caches of the site on a device. */
export const cacheNames = {
  /** The page for readers without internet, and what it needs. */
  shell: 'clearstep-shell',
  /** Pages, pictures and letters that were opened, the newest. */
  opened: 'clearstep-opened',
  /** What a reader has asked to keep. */
  kept: 'clearstep-kept',
  /** For which page or list each of that was kept. */
  lists: 'clearstep-kept-for',
} as const;

/** Where the worker is: at the top, since it may only answer for what lies below it. */
export const serviceWorkerPath = '/service-worker.js';
