import type { AstroIntegration } from 'astro';

/** Prints until it is done, or until the signal says that nobody waits for it any more. */
export type Print = (signal: AbortSignal) => Promise<void>;

/** What prints while Astro is at work. */
export interface PrintingBeside {
  readonly integration: AstroIntegration;
  /** The build has ended without asking for papers. */
  readonly stop: () => void;
}

/**
 * Lets Astro read the content and bundle its pages while papers are printed, and waits for the papers before the first page
 * is made: pages then find every paper ready, and what is wrong with any of them is known before anything else is done.
 */
export function printBeside(print: Print): PrintingBeside {
  const stopping = new AbortController();
  let printing: Promise<void> | undefined;
  const start = (): Promise<void> => {
    printing ??= print(stopping.signal);
    // It is awaited below; until then a failure must not count as one that nobody cares for.
    printing.catch(() => {});
    return printing;
  };
  const integration: AstroIntegration = {
    name: 'clearstep-print-beside',
    hooks: {
      'astro:config:done': () => void start(),
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) => ({
          ...usual,
          setup: async () => {
            await start();
            await usual.setup?.();
          },
        }));
      },
    },
  };
  return { integration, stop: () => stopping.abort() };
}
