import type { AstroConfig, AstroIntegration } from 'astro';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { messageToolbar } from '../components/dev-toolbar/integration.ts';
import { reloadPages } from '../components/live/integration.ts';
import { today } from '../files/today.ts';
import { versionPath } from '../model/addresses.ts';
import type { Site } from '../site/site.ts';
import type { ClearstepSettings } from '../site/typed-settings.ts';
import { astroInBrowser } from './astro-in-browser.ts';
import { compilePackage } from './compile-package.ts';
import { securityTextIsOver } from './hosting/security-text.ts';
import { writeLeadHome } from './hosting/lead-home.ts';
import { tidyPolicies } from './hosting/tidy-policies.ts';
import { keptHostFile, writeHostFiles } from './hosting/write-host-files.ts';
import { CLEARSTEP } from './name.ts';
import { componentsModule } from './components-module.ts';
import { joinStyles } from './join-styles.ts';
import { preloadModules } from './preload-modules.ts';
import { writeOfflineLists } from './offline-lists.ts';
import { preactParts } from './preact-parts.ts';
import { type ProjectFolders, routesFor } from './routes.ts';
import { writeServiceWorker } from './service-worker.ts';
import { addressFromConfig, type WrittenAddress } from './site-address.ts';
import { shortScopes } from './short-scopes.ts';
import { siteFromSettings } from './site-from-settings.ts';
import { withoutDocument } from './without-document.ts';
import { withoutMake } from './without-make.ts';
import { siteModule } from './site-module.ts';

export type { ClearstepSettings };

/** The integration, which commands ask for its site before Astro is started. */
export interface ClearstepIntegration extends AstroIntegration {
  /**
   * The site of the project in a folder, with the config of Astro that it stands in. Throws a `MessagesError` with all that
   * is to be put right.
   */
  readonly siteOf: (root: string, config: WrittenAddress) => Promise<Site>;
}

/**
 * Makes a Clearstep site of an Astro project: `integrations: [clearstep({ name: 'Our Work' })]` in `astro.config.mjs`.
 * Settings that cannot be used end in messages with their places, and before anything is built.
 */
export function clearstep(settings: ClearstepSettings): ClearstepIntegration {
  const siteOf: ClearstepIntegration['siteOf'] = (root, config) =>
    siteFromSettings(settings, root, addressFromConfig(config));
  let built: Site | undefined;
  let base = '/';
  let project = '';
  return {
    name: CLEARSTEP,
    siteOf,
    hooks: {
      'astro:config:setup': async ({ config, updateConfig, addWatchFile, injectRoute }) => {
        // Commands that ask for the site alone do without.
        const [{ default: mdx }, { default: sitemap }] = await Promise.all([
          import('@astrojs/mdx'),
          import('@astrojs/sitemap'),
        ]);
        const root = fileURLToPath(config.root);
        const site = await siteOf(root, config);
        built = site;
        project = root;
        base = site.address === undefined ? config.base : new URL(site.address).pathname;
        const { address, logo } = site;
        // The site holds the version of its logo: `npm run dev` starts again when the file has changed.
        if (logo) addWatchFile(path.join(root, logo.file));
        for (const route of routesFor(foldersOf(config))) injectRoute({ ...route, prerender: true });
        const has = (name: string): boolean => config.integrations.some((each) => each.name === name);
        updateConfig({
          ...(address !== undefined && { site: address, base: new URL(address).pathname }),
          // Not in node_modules, which two clones of a project may share.
          cacheDir: new URL('.clearstep/astro/', config.root),
          trailingSlash: 'always',
          build: { format: 'directory', inlineStylesheets: 'never' },
          integrations: [
            ...(has('@astrojs/mdx') ? [] : [mdx()]),
            // It names whole addresses, or none.
            ...(has('@astrojs/sitemap') || address === undefined
              ? []
              : [sitemap({ filter: (page) => !isAboutPaper(page) })]),
            messageToolbar(),
            reloadPages(),
          ],
          // Highlighting writes inline styles, which the policy below refuses.
          markdown: { syntaxHighlight: false },
          prefetch: false,
          // Pages of documents that have not changed are kept: src/pages/_kept-pages.ts.
          experimental: { incrementalBuild: true },
          security: { csp: { algorithm: 'SHA-256', directives: [...policy] } },
          // Scripts stay files of their own: the policy then needs no exception.
          vite: {
            build: { assetsInlineLimit: 0 },
            plugins: [
              siteModule(site),
              componentsModule(site, root),
              withoutMake(site),
              compilePackage(),
              preactParts(),
              astroInBrowser(),
              ...shortScopes(),
            ],
            // Workers are modules, which fetch their later parts when they need them.
            worker: { format: 'es', plugins: () => [withoutDocument(), astroInBrowser(), ...shortScopes()] },
            // While somebody develops, workers and pages share what is bundled of libraries.
            optimizeDeps: { rolldownOptions: { plugins: [withoutDocument()] } },
          },
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!built) throw new Error('Astro has finished a site that it has not begun.');
        // What makes papers is large, and commands that ask for the site alone do without.
        const { deliverPapers } = await import('./deliver-papers.ts');
        await deliverPapers(project, built, fileURLToPath(dir));
        await tidyPolicies(dir);
        await joinStyles(fileURLToPath(dir));
        await preloadModules(fileURLToPath(dir));
        for (const file of await writeHostFiles(dir, built)) logger.warn(keptHostFile(file));
        await writeOfflineLists(dir, built, base);
        await writeServiceWorker(dir, built, base);
        await writeLeadHome(dir, built);
        const over = securityTextIsOver(built, today());
        if (over !== undefined) logger.warn(over);
      },
    },
  };
}

/** Pages that answer for one paper are for whoever holds it. */
function isAboutPaper(page: string): boolean {
  return page.includes(versionPath('').slice(0, -1));
}

function foldersOf({ srcDir, publicDir }: Pick<AstroConfig, 'srcDir' | 'publicDir'>): ProjectFolders {
  return { source: fileURLToPath(srcDir), served: fileURLToPath(publicDir) };
}

/**
 * The page carries the policy in a meta element, so any static host will do. What a meta element cannot hold stands in
 * hosting/headers.ts. Style and script allow 'self'; of the hashes that Astro adds, those stay that a page needs.
 */
const policy = [
  "default-src 'none'",
  "font-src 'self'",
  // What differs from page to page stands in src/layouts/Page.astro.
  "base-uri 'none'",
  "object-src 'none'",
  // What shows pages without internet, and what a phone is told of the site.
  "worker-src 'self'",
  "manifest-src 'self'",
] as const;
