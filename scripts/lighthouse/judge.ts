import lighthouse from 'lighthouse';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'puppeteer-core';
import { categories, type Measured, type Scores } from './measured.ts';

/** How often a page is judged when it is not perfect at once: a machine that is busy with other things is slow by itself. */
const TIMES = 3;

/** Has Lighthouse judge a page of a served site, and weighs what the browser has asked for in that time. */
export async function judge(
  browser: Browser,
  origin: string,
  address: string,
  folder: string,
): Promise<Omit<Measured, 'name' | 'address'>> {
  const runs = [await judgeOnce(browser, `${origin}${address}`)];
  while (runs.length < TIMES && runs.every(({ scores }) => scores.performance < 100))
    runs.push(await judgeOnce(browser, `${origin}${address}`));
  const [best] = runs.toSorted((a, b) => b.scores.performance - a.scores.performance);
  if (!best) throw new Error('No page was judged.');
  const weights = best.requests
    .filter(({ url, resourceType }) => url.startsWith(origin) && resourceType !== 'Image')
    .map(({ url, resourceType }) => ({ bytes: bytesOf(new URL(url).pathname, folder), resourceType }));
  const sum = (of: typeof weights): number => of.reduce((total, { bytes }) => total + bytes, 0);
  return {
    scores: best.scores,
    remarks: best.remarks,
    all: sum(weights),
    script: sum(weights.filter(({ resourceType }) => resourceType === 'Script')),
  };
}

interface Request {
  readonly url: string;
  readonly resourceType?: string;
}

interface Run {
  readonly scores: Scores;
  readonly remarks: readonly string[];
  readonly requests: readonly Request[];
}

async function judgeOnce(browser: Browser, url: string): Promise<Run> {
  const result = await lighthouse(url, {
    port: Number(new URL(browser.wsEndpoint()).port),
    logLevel: 'error',
    output: 'json',
    onlyCategories: [...categories],
    // Milliseconds: a busy machine takes its time.
    maxWaitForLoad: 90_000,
  });
  if (!result) throw new Error(`Lighthouse said nothing of ${url}.`);
  const { lhr } = result;
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  const scores = Object.fromEntries(
    categories.map((category) => [category, Math.round((lhr.categories[category]?.score ?? 0) * 100)]),
  ) as Record<keyof Scores, number>;
  const weighty = new Set(
    Object.values(lhr.categories).flatMap(({ auditRefs }) =>
      auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
    ),
  );
  const remarks = Object.values(lhr.audits)
    .filter(({ id, score }) => weighty.has(id) && score !== null && score < 0.9)
    .map(({ title, displayValue }) => `${title}${displayValue ? ` (${displayValue})` : ''}.`);
  return { scores, remarks, requests: requestsOf(lhr.audits['network-requests']?.details) };
}

/** The list of what the browser has asked for. */
function requestsOf(details: unknown): readonly Request[] {
  const { items } = details as { readonly items?: readonly Request[] };
  if (!items) throw new Error('Lighthouse does not say what the page has loaded.');
  return items;
}

/** What a host sends of a file: words compressed, letters as they are. */
function bytesOf(address: string, folder: string): number {
  const file = address.endsWith('/') ? `${address}index.html` : address;
  const bytes = readFileSync(path.join(folder, decodeURIComponent(file)));
  return file.endsWith('.woff2') ? bytes.length : gzipSync(bytes).length;
}
