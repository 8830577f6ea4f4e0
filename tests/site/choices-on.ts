import { type BuiltSite, closePage } from './built-site.ts';

export interface ShownChoice {
  readonly address: string;
  /** How many things are behind it: documents of a list, or the page on which they are made. */
  readonly behind: number;
}

/** What a first page lets its readers choose between. */
export async function choicesOn(site: BuiltSite, path: string): Promise<ShownChoice[]> {
  const page = await site.open(path, { width: 360, script: false });
  const links = await page.$$eval('#choices a', (all) => all.map((link) => link.href));
  const choices: ShownChoice[] = [];
  for (const address of links) {
    const { pathname, hash } = new URL(address);
    await page.goto(address);
    const list = hash ? `section[aria-labelledby="${hash.slice(1)}"] .tiles > li` : '#documents > li';
    const things = await page.$$(pathname.endsWith('/make/') ? '.make' : list);
    choices.push({ address, behind: things.length });
  }
  await closePage(page);
  return choices;
}
