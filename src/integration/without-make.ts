import path from 'node:path';
import type { Plugin } from 'vite';
import { packageRoot } from '../files/package-root.ts';
import type { Site } from '../site/site.ts';

/**
 * Leaves out the pages on which documents are made, and all that they fetch, where a site does without: they stand at no
 * address, and neither their scripts nor their styles are built.
 */
export function withoutMake({ make }: Pick<Site, 'make'>): Plugin {
  return {
    name: 'clearstep-without-make',
    enforce: 'pre',
    load: (id) => {
      if (make !== false || !isOfMake(id)) return undefined;
      return id.endsWith('.astro') ? `---\n${NO_ADDRESS}\n---\n` : NO_ADDRESS;
    },
  };
}

/** What a page or an endpoint of Astro says that is there for none of the addresses that it could have. */
const NO_ADDRESS = 'export const getStaticPaths = () => [];';

/** Whether a module is one of Clearstep's own pages for making documents. Vite names files with / on every system. */
export function isOfMake(id: string): boolean {
  const page = path.posix.relative(`${packageRoot.split(path.sep).join('/')}/src/pages`, id);
  return page.startsWith('make/') || page.startsWith('[language]/make/') || page === TEXT_OF_DOCUMENT;
}

const TEXT_OF_DOCUMENT = '[language]/[kind]/[slug]/make.json.ts';
