import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { packageRoot } from '../files/package-root.ts';
import { belowPath, offlinePath } from '../model/addresses.ts';
import { serviceWorkerPath } from '../service-worker/messages.ts';
import type { Site } from '../site/site.ts';
import { filesOfPages } from './files-of-page.ts';

/**
 * Writes the service worker into a finished site: it shows what was opened or kept when there is no internet. `base` is the
 * path of the site on its host.
 */
export async function writeServiceWorker(folder: URL, site: Site, base: string): Promise<void> {
  const dist = fileURLToPath(folder);
  const languages = [site.defaultLanguage, ...site.languages].filter((tag) =>
    existsSync(path.join(dist, offlinePath(tag), 'index.html')),
  );
  const filesOf = filesOfPages(dist, base);
  const pages = Object.fromEntries(languages.map((tag) => [tag, offlinePath(tag)]));
  const files = [...new Set(Object.values(pages).flatMap((page) => [page, ...filesOf(page)]))];
  const shell = {
    pages: Object.fromEntries(Object.entries(pages).map(([tag, page]) => [tag, belowPath(page, base)])),
    files: files.map((file) => belowPath(file, base)),
    // Another text of the worker makes browsers fetch these anew.
    version: versionOf(files.map((file) => fileIn(dist, file))),
  };
  const name = path.posix.basename(serviceWorkerPath);
  await build({
    configFile: false,
    root: packageRoot,
    publicDir: false,
    logLevel: 'warn',
    define: { SHELL: JSON.stringify(shell), 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: dist,
      emptyOutDir: false,
      target: 'es2022',
      rolldownOptions: {
        input: path.join(packageRoot, 'src/service-worker/service-worker.ts'),
        output: { format: 'iife', entryFileNames: name, assetFileNames: name },
      },
    },
  });
}

/** The file of the finished site in which an address lies. */
function fileIn(dist: string, address: string): string {
  return path.join(dist, address.endsWith('/') ? `${address}index.html` : address);
}

function versionOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}
