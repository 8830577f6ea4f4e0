/** As much of pa11y as the tests use; it has no types of its own. */
declare module 'pa11y' {
  import type { Browser, Page } from 'puppeteer-core';

  interface Options {
    readonly browser: Browser;
    readonly page: Page;
    readonly ignoreUrl?: boolean;
    readonly runners: readonly ('axe' | 'htmlcs')[];
    readonly standard: 'WCAG2AAA';
    readonly timeout?: number;
  }

  interface Issue {
    readonly code: string;
    readonly message: string;
    readonly selector: string;
    readonly context: string;
    readonly runner: string;
  }

  export default function pa11y(url: string, options: Options): Promise<{ issues: Issue[] }>;
}
