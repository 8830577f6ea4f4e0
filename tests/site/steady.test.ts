import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePage, type BuiltSite } from './built-site.ts';
import { openExamples, samplePages } from './examples.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openExamples();
});
afterAll(async () => site?.close());

describe.each(samplePages)('The page %s', (path) => {
  it.each([320, 1280])('moves nothing while it is loaded, %i px wide', async (width) => {
    const page = await site.open(path, {
      width,
      before: (fresh) =>
        fresh.evaluateOnNewDocument(() => {
          const moved: string[] = [];
          Object.assign(window, { moved });
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries() as LayoutShift[]) {
              const [source] = entry.sources;
              moved.push(`${entry.value.toFixed(3)} ${source?.node?.nodeName ?? ''}`);
            }
          }).observe({ type: 'layout-shift', buffered: true });
        }),
    });
    await page.waitForNetworkIdle({ idleTime: 100 });
    expect(await page.evaluate(() => (window as unknown as { moved: string[] }).moved)).toEqual([]);
    await closePage(page);
  });
});

/** https://wicg.github.io/layout-instability, which TypeScript does not know yet. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}
