import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Page } from 'puppeteer-core';
import { type DevServer, waitFor } from '../../dev/dev-server.ts';

/** How long a save took until something was to be seen, in milliseconds. */
export interface SaveTime {
  /** Until the page in the browser shows the new words. */
  readonly words: number;
  /** Until it also says of every paper how many pages it has. */
  readonly papers: number;
  /** Work of the server's processor until the words are shown: other programs hardly change it. */
  readonly work: number;
}

/** The server that runs, and how often the file is saved. */
export interface SaveOptions {
  readonly server: DevServer;
  readonly saves: number;
}

/**
 * Opens the page of a document and saves a small change again and again, each time when the page is whole. The clock
 * runs from before the file is written until the browser has painted the words. The first two saves only warm up.
 */
export async function timeSaves(
  file: string,
  page: Page,
  { server, saves }: SaveOptions,
): Promise<SaveTime[]> {
  const place = path.join(server.folder, file);
  const text = readFileSync(place, 'utf8');
  const seen = await watchPage(page);
  await page.goto(server.origin + addressOf(file), { timeout: 90_000 });
  const times: SaveTime[] = [];
  for (let change = 1; change <= WARM_UP + saves; change += 1) {
    await waitFor(() => page.evaluate(isWhole).catch(() => false));
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    const before = await server.takes();
    const start = performance.now();
    writeFileSync(place, withChange(text, change));
    const at = await waitFor(() => seen.get(change));
    const work = (await server.takes()).work - before.work;
    if (change > WARM_UP)
      times.push({ words: at.words - start, papers: (await papersAt(seen, change)) - start, work });
  }
  writeFileSync(place, text);
  return times;
}

/** What a document's address is, from its file: `content/tasks/make-tea/en-GB.mdx` is at `/en-GB/tasks/make-tea/`. */
function addressOf(file: string): string {
  const [, folder, slug] = file.split('/');
  return `/${path.basename(file, '.mdx')}/${folder}/${slug}/`;
}

const WARM_UP = 2;
/** Milliseconds between two saves: nobody types faster. */
const PAUSE = 700;

interface Seen {
  readonly words: number;
  papers?: number;
}

/** One sentence more below the facts at the top. */
function withChange(text: string, change: number): string {
  return text.replace(/(?<=^---\n[\s\S]*?\n---\n)/u, `\nThis is change ${change}.\n`);
}

async function papersAt(seen: ReadonlyMap<number, Seen>, change: number): Promise<number> {
  return waitFor(() => seen.get(change)?.papers);
}

/** Hears from every page that the browser loads when a change is on it, and when its papers are counted. */
async function watchPage(page: Page): Promise<ReadonlyMap<number, Seen>> {
  const seen = new Map<number, Seen>();
  await page.exposeFunction('clearstepSaw', (change: number, papers: boolean) => {
    const now = performance.now();
    const known = seen.get(change) ?? { words: now };
    seen.set(change, papers && known.papers === undefined ? { ...known, papers: now } : known);
  });
  await page.evaluateOnNewDocument(lookAndTell);
  return seen;
}

/** Runs in the browser. */
function lookAndTell(): void {
  const tell = (window as unknown as { clearstepSaw: (change: number, papers: boolean) => void })
    .clearstepSaw;
  let told = '';
  const look = (): void => {
    const [, change] =
      /This is change (\d+)\./u.exec(document.getElementById('blocks')?.textContent ?? '') ?? [];
    const counts = [...document.querySelectorAll('#papers li')].map(({ textContent }) => textContent);
    const counted = counts.length > 0 && counts.every((words) => /\d [kM]B/u.test(words));
    const state = `${change} ${String(counted)}`;
    if (change !== undefined && state !== told) {
      told = state;
      // What is there now is painted before the next frame but one.
      requestAnimationFrame(() => requestAnimationFrame(() => tell(Number(change), counted)));
    }
    setTimeout(look, 5);
  };
  look();
}

function isWhole(): boolean {
  const counts = [...document.querySelectorAll('#papers li')].map(({ textContent }) => textContent);
  return (
    document.readyState === 'complete' &&
    counts.length > 0 &&
    counts.every((words) => /\d [kM]B/u.test(words))
  );
}
