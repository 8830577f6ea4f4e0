import { mkdir, writeFile } from 'node:fs/promises';
import { parse, serialize } from 'parse5';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { languageOf } from '../../languages/index.ts';
import { languagePath } from '../../model/addresses.ts';
import { nameIn } from '../../site/local-text.ts';
import type { Site } from '../../site/site.ts';

/**
 * Writes into a finished site what leads home from where the first page of its default language would stand, were it like
 * the others: whoever cuts `/en-GB/tasks/` short comes to `/`. It is a page and no rule of a host, so that any host will do.
 * A page of the project's own at that address stays.
 */
export async function writeLeadHome(folder: URL, site: Site): Promise<void> {
  const file = new URL(`.${languagePath(site.defaultLanguage)}index.html`, folder);
  await mkdir(new URL('.', file), { recursive: true });
  await writeFile(file, leadHome(site), { flag: 'wx' }).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  });
}

/** A page that its readers never see, unless their browser asks first. It holds no script, and may load nothing. */
function leadHome(site: Site): string {
  const { tag, direction, words } = languageOf(site.defaultLanguage);
  const page = x('html', { lang: tag, dir: direction }, [
    x('head', [
      x('meta', { charset: 'utf-8' }),
      x('meta', { 'http-equiv': 'content-security-policy', content: "default-src 'none'" }),
      x('meta', { 'http-equiv': 'refresh', content: `0; url=${HOME}` }),
      x('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      x('meta', { name: 'robots', content: 'noindex' }),
      x('title', nameIn(site.name, tag, site)),
    ]),
    x('body', [x('p', [x('a', { href: HOME }, words.web.home)])]),
  ]);
  // As HTML is written: nothing closes what is empty.
  return `${serialize(parse(`<!doctype html>${toXml(page, { closeEmptyElements: true })}`))}\n`;
}

/** From there, wherever the site stands on its host. */
const HOME = '../';
