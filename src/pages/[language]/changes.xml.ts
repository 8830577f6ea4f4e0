import { posix } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import site from 'virtual:clearstep/site';
import { changesFeed } from '../../catalogue/changes-feed.ts';
import { homePath } from '../../components/addresses.ts';
import { findHistory } from '../../files/history.ts';
import type { Language } from '../../languages/language.ts';
import { wholeAddress } from '../../model/addresses.ts';
import { getDocuments, projectRoot } from '../_content.ts';
import { inEachLanguage } from '../_versions.ts';

/** What is new, in each language. It holds whole addresses, so that there is none where the site's is not known. */
export const getStaticPaths: GetStaticPaths = () =>
  site.address === undefined ? [] : inEachLanguage(({ tag }) => ({ language: tag }));

export const GET: APIRoute<{ language: Language }> = async ({ props: { language }, site: host }) => {
  const documents = await Promise.all(
    (await getDocuments()).map(async (document) => {
      const { history } = await findHistory(projectRoot, posix.dirname(document.file));
      return { document, versions: history[document.language] ?? [] };
    }),
  );
  const text = changesFeed(documents, language, site, {
    addressOf: (path) => wholeAddress(path, host ?? ''),
    firstPath: homePath(language.tag, site),
  });
  return new Response(text, { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
};
