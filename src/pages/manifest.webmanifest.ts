import type { APIRoute } from 'astro';
import site from 'virtual:clearstep/site';
import { address } from '../components/addresses.ts';
import { colours } from '../design/tokens.ts';
import { languageOf } from '../languages/index.ts';
import { appIconPath, firstPath } from '../model/addresses.ts';
import { nameIn, textIn } from '../site/local-text.ts';
import { appIconSides } from './_app-icons.ts';

/** What a phone needs to show the site among its programs (https://www.w3.org/TR/appmanifest/). */
export const GET: APIRoute = () => {
  const { tag, direction } = languageOf(site.defaultLanguage);
  const name = nameIn(site.name, tag, site);
  const manifest = {
    id: address(firstPath),
    start_url: address(firstPath),
    scope: address(firstPath),
    name,
    short_name: name,
    description: textIn(site.tagline, tag) ?? name,
    lang: tag,
    dir: direction,
    display: 'standalone',
    background_color: colours.paper,
    theme_color: site.colours.light,
    icons: appIconSides.map((side) => ({
      src: address(appIconPath(side)),
      sizes: `${side}x${side}`,
      type: 'image/png',
      // Nothing of it stands outside the circle that some phones cut out.
      purpose: 'any maskable',
    })),
  };
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
};
