import { openSite } from '../site/built-site.ts';

/** Everything that a browser had to say about a page, with its heading. */
export async function look(folder: string, page: string): Promise<{ heading: string; troubles: string[] }> {
  const site = await openSite(folder);
  const troubles: string[] = [];
  try {
    const tab = await site.open(page, {
      before: async (opened) => {
        opened.on('requestfailed', (request) => troubles.push(request.url()));
        opened.on('response', (response) => response.ok() || troubles.push(response.url()));
        opened.on('pageerror', (error) => troubles.push(String(error)));
      },
    });
    const heading = await tab.$eval('h1', (element) => element.textContent.trim());
    return { heading, troubles };
  } finally {
    await site.close();
  }
}
