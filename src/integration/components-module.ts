import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { ownSource } from '../files/own-file.ts';
import { type ComponentName, componentNames } from '../site/component-settings.ts';
import type { Site } from '../site/site.ts';

const PREFIX = 'virtual:clearstep/components/';

/**
 * Gives pages the components that may be an organisation's own: `import Footer from 'virtual:clearstep/components/Footer'` is the file
 * that its settings name, or Clearstep's.
 */
export function componentsModule({ components }: Pick<Site, 'components'>, root: string): Plugin {
  return {
    name: 'clearstep-components',
    resolveId: (id) => {
      const name = componentNames.find((each) => id === `${PREFIX}${each}`);
      return name && fileOf(name, components, root);
    },
  };
}

function fileOf(name: ComponentName, components: Site['components'], root: string): string {
  const own = components?.[name];
  const file =
    own === undefined ? fileURLToPath(ownSource(`src/components/site/${name}.astro`)) : path.join(root, own);
  // Vite names files with / on every system.
  return file.split(path.sep).join('/');
}
