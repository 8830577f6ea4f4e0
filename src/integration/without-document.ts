import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

/**
 * The library that knows the names of letters (`&eacute;`) asks the page's document for them in a browser, and a worker has
 * none: it gets the variant that has them in a list, as Node does.
 */
export function withoutDocument(): Plugin {
  return {
    name: 'clearstep-without-document',
    enforce: 'pre',
    resolveId: (id, importer) =>
      id === LETTER_NAMES && importer ? createRequire(importer).resolve(LETTER_NAMES) : undefined,
  };
}

const LETTER_NAMES = 'decode-named-character-reference';
