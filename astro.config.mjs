import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { siteAddress } from './scripts/build/site-address.ts';
import { messageToolbar } from './src/components/dev-toolbar/integration.ts';

// Nothing about the people who build or read a site leaves their machine.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

/** Where the site will stand, `https://example.org/clearstep/`. Only needed for link previews and a folder other than the root. */
const site = siteAddress(process.env['SITE']);

export default defineConfig({
  ...(site ? { site, base: new URL(site).pathname } : {}),
  output: 'static',
  // Not in node_modules, which two clones of the project may share.
  cacheDir: './.clearstep/astro',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  integrations: [mdx(), messageToolbar()],
  // Highlighting writes inline styles, which the policy below refuses.
  markdown: { syntaxHighlight: false },
  prefetch: false,
  server: { host: '127.0.0.1' },
  security: {
    // The page carries the policy in a meta element, so any static host will do. Whoever can set headers should add
    // frame-ancestors, which a meta element cannot hold. Style and script allow 'self' and the hashes that Astro adds.
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        // connect-src stands in src/layouts/Page.astro: only a form fetches something, its own paper.
        "form-action 'none'",
        "base-uri 'none'",
        "object-src 'none'",
      ],
    },
  },
  // Scripts stay files of their own: the policy then needs no exception.
  vite: { build: { assetsInlineLimit: 0 } },
});
