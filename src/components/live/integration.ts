import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { livePages } from '../../check/live-pages.ts';

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
          entrypoint: new URL('../../pages/_later/papers.astro', import.meta.url),
          prerender: true,
        });
        injectScript(
          'page',
          `import ${JSON.stringify(fileURLToPath(new URL('fill-in.ts', import.meta.url)))};`,
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
