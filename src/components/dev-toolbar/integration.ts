import type { AstroIntegration } from 'astro';
import { ownSource } from '../../files/own-file.ts';

const icon =
  '<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">' +
  '<path d="M4 6h10M4 12h7M4 18h5"/><path d="m13 16 3 3 5-7"/></svg>';

/**
 * Puts the messages about a page into Astro's toolbar while `npm run dev` runs. A built site has no toolbar. See
 * https://docs.astro.build/en/reference/dev-toolbar-app-reference/
 */
export function messageToolbar(): AstroIntegration {
  return {
    name: 'clearstep-messages',
    hooks: {
      'astro:config:setup': ({ addDevToolbarApp }) => {
        addDevToolbarApp({
          id: 'clearstep-messages',
          name: 'Easy read: messages about this page',
          icon,
          entrypoint: ownSource('src/components/dev-toolbar/app.ts'),
        });
      },
    },
  };
}
