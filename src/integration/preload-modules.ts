import { existsSync, globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Names in the head of each page that makes documents all that its scripts import, so that a browser fetches them side by side: it
 * would learn of each from the one before, and wait for the network as often as modules import modules.
 */
export async function preloadModules(dist: string): Promise<void> {
  for (const file of globSync('*/make/index.html', { cwd: dist })) {
    const page = path.join(dist, file);
    const html = await readFile(page, 'utf8');
    const links = (await importsOf(html, dist)).filter((link) => !html.includes(link));
    if (links.length > 0)
      await writeFile(
        page,
        html.replace('</head>', () => `${links.join('')}</head>`),
      );
  }
}

/** A module that a page starts, in the folder of all modules. */
const SCRIPT = /<script type="module" src="([^"]*\/_astro\/)([^"/]+\.js)">/gu;
/** What is imported at once. What comes later is in brackets: `import("./later.js")`. */
const IMPORT = /\b(?:from|import)\s*["']\.\/([^"'/]+\.js)["']/gu;

/** A link to each, in the order in which they would be asked for. */
async function importsOf(html: string, dist: string): Promise<string[]> {
  const scripts = [...html.matchAll(SCRIPT)];
  const [, folder = ''] = scripts[0] ?? [];
  const waiting = scripts.map(([, , name = '']) => name);
  const started = new Set(waiting);
  const found = new Set<string>();
  for (const name of waiting) {
    const file = path.join(dist, '_astro', name);
    if (found.has(name) || !existsSync(file)) continue;
    found.add(name);
    for (const [, imported = ''] of (await readFile(file, 'utf8')).matchAll(IMPORT)) waiting.push(imported);
  }
  return [...found]
    .filter((name) => !started.has(name))
    .map((name) => `<link rel="modulepreload" href="${folder}${name}">`);
}
