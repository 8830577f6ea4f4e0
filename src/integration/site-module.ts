import type { Plugin } from 'vite';
import type { Site } from '../site/site.ts';

const NAME = 'virtual:clearstep/site';
/** What Vite's plugins put before the name of a module that is no file. */
const RESOLVED = `\0${NAME}`;

/** Gives routes the site: `import site from 'virtual:clearstep/site'`. Nothing else reads it; all else is handed the site. */
export function siteModule(site: Site): Plugin {
  return {
    name: 'clearstep-site',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load: (id) => (id === RESOLVED ? `export default ${JSON.stringify(site)};` : undefined),
  };
}
