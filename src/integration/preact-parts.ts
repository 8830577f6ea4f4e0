import { type Plugin, transformWithOxc } from 'vite';

/**
 * Compiles the parts of pages that are written for Preact: `src/components/make/*.tsx`, and none of a project's own. So a
 * project needs no setting for them, and may use what it likes.
 */
export function preactParts(): Plugin {
  return {
    name: 'clearstep-preact',
    enforce: 'pre',
    transform: async (code, id) => {
      if (!OURS.test(id)) return undefined;
      return transformWithOxc(code, id, { jsx: { runtime: 'automatic', importSource: 'preact' } });
    },
  };
}

const OURS = /\/src\/components\/make\/(?:[\w-]+\/)*[\w-]+\.tsx$/u;
