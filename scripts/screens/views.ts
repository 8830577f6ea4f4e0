import type { Page } from 'puppeteer-core';

/** A page of the site as it is looked at: where it is, and what is done there first. */
export interface View {
  /** The name of its picture. */
  readonly name: string;
  /** Of its address, without the language: the largest page of that kind is taken. */
  readonly sort: RegExp;
  readonly act?: (page: Page) => Promise<unknown>;
}

/** One of each kind that readers, employers and coaches come to, and what opens on it. */
export const views: readonly View[] = [
  { name: 'home', sort: /^\/$/u },
  { name: 'list', sort: /^tasks\/$/u },
  { name: 'task', sort: /^tasks\/[^/]+\/$/u },
  {
    name: 'step',
    sort: /^tasks\/[^/]+\/$/u,
    act: async (page) => {
      await page.click('[data-step-mode-start]');
      await page.waitForSelector('html[data-step-mode]');
      // What has to be read before the first step is as long as the screen lets it be.
      for (let turn = 0; turn < 20 && !(await showsStep(page)); turn++) await page.click('[data-step-next]');
    },
  },
  { name: 'guide', sort: /^guides\/[^/]+\/$/u },
  { name: 'form', sort: /^forms\/[^/]+\/$/u },
  { name: 'report', sort: /^reports\/[^/]+\/$/u },
  {
    name: 'search',
    sort: /^search\/$/u,
    act: async (page) => {
      await page.type('input[type="search"]', 'coffee');
      await page.waitForFunction(() => document.querySelector('[data-find-status]')?.textContent !== '');
    },
  },
  {
    name: 'settings',
    sort: /^tasks\/$/u,
    act: (page) => page.click('[data-settings-open]'),
  },
  { name: 'help', sort: /^help\/$/u },
  { name: 'coach', sort: /^tasks\/[^/]+\/coach\/$/u },
  {
    name: 'offline',
    sort: /^offline\/$/u,
    act: (page) => page.waitForSelector('[data-keep-all]', { visible: true }),
  },
];

function showsStep(page: Page): Promise<boolean> {
  return page.$$eval('#blocks .step', (steps) => steps.some((step) => step.checkVisibility()));
}

/** The address of a view among those of one page of each kind. `undefined`: the site has none. */
export function addressOf({ sort }: View, pages: readonly string[], language: string): string | undefined {
  const below = `/${language}/`;
  return pages.find((page) => sort.test(page.startsWith(below) ? page.slice(below.length) : page));
}
