import type { Plugin } from 'vite';
import { PACKAGE } from './name.ts';

/**
 * Has Vite compile Clearstep's pages where they are installed: they are shipped as they are written, and Node takes neither
 * Astro nor TypeScript from node_modules. For every environment, because `vite.ssr` does not reach those that Astro adds.
 */
export function compilePackage(): Plugin {
  return {
    name: 'clearstep-package',
    configEnvironment: () => ({ resolve: { noExternal: [PACKAGE] } }),
  };
}
