import path from 'node:path';
import { build, normalizePath } from 'vite';
import { attribute, type Element, remove, replaceBy } from './elements.ts';
import { type FinishedSite, readSiteText, targetOf } from './finished-site.ts';

/** Makes one script of some modules of a site, with all that they load, and remembers it: many pages have the same. */
export type Bundle = (files: readonly string[]) => Promise<string>;

/** Puts the scripts of a page into it. A page from a disk may load none (https://html.spec.whatwg.org/#origin). */
export async function putScriptsIn(
  scripts: readonly Element[],
  page: string,
  { site, bundle }: { readonly site: FinishedSite; readonly bundle: Bundle },
): Promise<void> {
  const found = scripts.flatMap((element) => {
    const target = targetOf(attribute(element, 'src') ?? '', page, site);
    return target ? [{ element, file: target.file, isModule: attribute(element, 'type') === 'module' }] : [];
  });
  for (const { element, file, isModule } of found)
    if (!isModule) replaceBy(element, 'script', { text: asText(readSiteText(file, site)) });
  const modules = found.filter(({ isModule }) => isModule);
  const [first, ...others] = modules;
  if (!first) return;
  // Modules wait for the whole page, wherever they stand.
  for (const { element } of others) remove(element);
  const text = await bundle(modules.map(({ file }) => file));
  replaceBy(first.element, 'script', { text: asText(text), attributes: { type: 'module' } });
}

export function bundlerOf({ folder }: FinishedSite): Bundle {
  const known = new Map<string, Promise<string>>();
  return (files) => {
    const entry = files
      .map((file) => `import ${JSON.stringify(normalizePath(path.join(folder, file)))};`)
      .join('\n');
    const bundled = known.get(entry) ?? bundleOne(entry, folder);
    known.set(entry, bundled);
    return bundled;
  };
}

/** What Vite writes into a module that loads another one when it is needed: files to be fetched ahead. Here all is in one. */
const loadedAhead = /(__vite__mapDeps\s*=\s*)\(i,.*?\)\s*=>\s*i\.map\(i\s*=>\s*d\[i\]\)/su;

async function bundleOne(entry: string, root: string): Promise<string> {
  const name = 'virtual:scripts-of-page';
  const result = await build({
    root,
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'clearstep-scripts-of-page',
        resolveId: (id) => (id === name ? name : undefined),
        load: (id) => (id === name ? entry : undefined),
        transform: (code) => code.replace(loadedAhead, '$1() => []'),
      },
    ],
    build: {
      write: false,
      target: 'esnext',
      // A library loads nothing ahead, which would need addresses.
      lib: { entry: name, formats: ['es'] },
      modulePreload: false,
      rolldownOptions: { input: name, output: { codeSplitting: false } },
    },
  });
  const chunks = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
  return chunks.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('\n');
}

/** What would end a script in the middle of a page, in words that mean the same to JavaScript. */
function asText(script: string): string {
  return script.replaceAll(/<(?=\/script|!--)/giu, String.raw`\x3c`);
}
