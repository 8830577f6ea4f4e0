import type { AstroIntegration } from 'astro';

/**
 * Lets Astro bundle its pages while papers are printed, and waits for the papers before the first page is made: pages
 * then find every paper ready, and what is wrong with any of them is known before anything else is done.
 */
export function printBeside(start: () => Promise<void>): AstroIntegration {
  return {
    name: 'clearstep-print-beside',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        const printing = start();
        // It is awaited below; until then a failure must not count as one that nobody cares for.
        printing.catch(() => {});
        setPrerenderer((usual) => ({
          ...usual,
          setup: async () => {
            await printing;
            await usual.setup?.();
          },
        }));
      },
    },
  };
}
