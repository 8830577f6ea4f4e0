import type { Page } from 'puppeteer-core';
import type { Pace } from '../browser/serve.ts';

/** How many times slower than this machine a mid-range phone is, as Lighthouse takes it (`cpuSlowdownMultiplier`). */
export const SLOWER = 4;

/** Slow 4G, as Lighthouse takes it (`mobileSlow4G`): 150 milliseconds there and back, 1.6 megabits a second. */
export const SLOW_4G: Pace = { delay: 150, bytesPerSecond: 1_600_000 / 8 };

/** Makes a page as slow as on such a phone. Chromium slows no workers: they are as quick as on this machine. */
export async function asOnAPhone(page: Page): Promise<void> {
  await page.emulateCPUThrottling(SLOWER);
}
