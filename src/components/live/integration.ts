import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { livePages } from '../../check/live-pages.ts';
import { ownSource } from '../../files/own-file.ts';

/**
 * Lets browsers load their page anew when `npm run dev` has read what somebody saved. Astro's own way would first write all
 * documents to the disk and run every page's code anew: most of the time that a save took.
 */
export function reloadPages(): AstroIntegration {
  return {
    name: 'clearstep-live-pages',
    hooks: {
      'astro:config:setup': ({ command, injectRoute, injectScript }) => {
        if (command !== 'dev') return;
        injectRoute({
          // `papersLaterPath` makes these addresses.
          pattern: '/[language]/[kind]/[slug]/papers',
          entrypoint: ownSource('src/pages/_later/papers.astro'),
          prerender: true,
        });
        injectScript(
          'page',
          `import ${JSON.stringify(fileURLToPath(ownSource('src/components/live/fill-in.ts')))};`,
        );
      },
      'astro:server:setup': ({ server }) => {
        livePages().onShow(() => {
          // Astro then asks the pages anew which documents there are.
          for (const name of ['ssr', 'prerender'])
            server.environments[name]?.hot.send('astro:content-changed', {});
          server.environments.client.hot.send({ type: 'full-reload', path: '*' });
        });
      },
    },
  };
}
