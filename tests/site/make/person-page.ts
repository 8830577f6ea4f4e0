import type { Page } from 'puppeteer-core';
import { bundleForPage } from './form-page.ts';

export const origin = 'http://localhost:9999';

/** A task of the site as it is now: a test changes it. */
export interface TaskOfSite {
  text: string;
}

/**
 * Serves the page on which documents are made to one tab, with one task of the site. Its worker does nothing:
 * `lastLook` is what it is asked to show.
 */
export async function servePersonPage(page: Page, task: TaskOfSite): Promise<void> {
  const script = await bundle();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    const answer = {
      '/make/': { contentType: 'text/html', body: html },
      '/make.js': { contentType: 'text/javascript; charset=utf-8', body: script },
      '/task.json': { contentType: 'application/json', body: JSON.stringify(toMake(task)) },
    }[pathname];
    void request.respond(answer ?? { status: 404, body: '' });
  });
}

/** The text that the worker was asked to show last. */
export async function lastLook(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { orders } = globalThis as unknown as { orders: { type: string; text?: string }[] };
    return orders.findLast(({ type }) => type === 'look')?.text ?? '';
  });
}

const html = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Make</title><main></main><script src="/make.js"></script></html>`;

function toMake({ text }: TaskOfSite): unknown {
  return { file: 'content/tasks/make-tea/en-GB.mdx', text, tables: {}, photos: [] };
}

async function bundle(): Promise<string> {
  const contents = `
    import { render, h } from 'preact';
    import { MakePage } from './src/components/make/MakePage.tsx';
    import { pageOfPerson } from './tests/site/make/page-of-person.ts';
    globalThis.orders = [];
    globalThis.Worker = class {
      postMessage(order) { globalThis.orders.push(order); }
      addEventListener() {}
      terminate() {}
    };
    render(h(MakePage, { page: pageOfPerson }), document.querySelector('main'));
  `;
  return bundleForPage(contents, {
    'import.meta.url': JSON.stringify(`${origin}/make.js`),
    'import.meta.env.BASE_URL': '"/"',
  });
}
