import type { APIRoute, GetStaticPaths } from 'astro';
import site from 'virtual:clearstep/site';
import type { SiteOfMake } from '../../components/make/site-of-make.ts';
import { registeredPictures } from '../../files/drawn-pictures.ts';
import { loadLogo } from '../../files/logo.ts';
import { pictureLookup } from '../../files/pictures.ts';
import { readProjectWords } from '../../files/words.ts';
import { projectRoot } from '../_content.ts';
import { withText } from '../../components/make/site-of-make.ts';

/** What the page on which documents are made has to know of this site, beside its pictures. */
export const getStaticPaths = (() => [{ params: { site: 'site' } }]) satisfies GetStaticPaths;

export const GET: APIRoute = async () => {
  const { terms } = await readProjectWords(projectRoot, site, pictureLookup(projectRoot, site));
  const logo = await loadLogo(site, projectRoot);
  const told: SiteOfMake = {
    site,
    registered: registeredPictures(projectRoot),
    terms: Object.fromEntries(terms),
    ...(logo && { logo: withText(logo) }),
  };
  return new Response(JSON.stringify(told), { headers: { 'content-type': 'application/json' } });
};
