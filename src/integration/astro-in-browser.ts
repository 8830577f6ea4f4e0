import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin, ResolvedConfig } from 'vite';
import { packageRoot } from '../files/package-root.ts';

/**
 * Lets a worker show a document by the very components that make its page: Astro compiles its components for Node alone, and
 * this does the same for a browser. `virtual:clearstep/document-page` holds the component of a whole document and the styles of
 * all that is on its page, as texts in their order. What components import of the disk has a stand-in.
 */
export function astroInBrowser(): Plugin {
  let config: Pick<ResolvedConfig, 'root'> = { root: packageRoot };
  return {
    name: 'clearstep-astro-in-browser',
    enforce: 'pre',
    configResolved: (resolved) => {
      config = resolved;
    },
    resolveId: (id, importer) => {
      if (id === PAGE || id === STYLES) return `\0${id}`;
      if (importer === `\0${PAGE}` && id.endsWith(IN_BROWSER)) return id;
      if (importer?.endsWith(IN_BROWSER) !== true) return undefined;
      // Scripts of a page start with it: nothing starts in a preview. Styles come as texts.
      if (/\?astro&type=/u.test(id)) return `\0${NOTHING}`;
      const file = path.posix.resolve(path.posix.dirname(importer), id);
      const standIn = standIns[path.posix.relative(posix(packageRoot), file)];
      if (standIn !== undefined) return path.posix.join(posix(packageRoot), standIn);
      return id.startsWith('.') && /\.(?:astro|css)$/u.test(id) ? `${file}${IN_BROWSER}` : undefined;
    },
    load: async (id) => {
      if (id === `\0${PAGE}`) return documentPage();
      if (id === `\0${STYLES}`) return 'export const styles = [];';
      if (id === `\0${NOTHING}`) return '';
      if (!id.endsWith(IN_BROWSER)) return undefined;
      const file = id.slice(0, -IN_BROWSER.length);
      return file.endsWith('.css') ? styleOf(file) : compiled(file, posix(config.root));
    },
  };
}

const PAGE = 'virtual:clearstep/document-page';
const STYLES = 'virtual:clearstep/document-page-styles';
const NOTHING = 'clearstep-nothing';
/** Ends the name of a module that stands for a file of Astro. It looks like TypeScript, which is what compiling gives. */
const IN_BROWSER = '-in-browser.ts';

/** Modules that read the disk, and what answers for them in a worker; from the folder of the package. */
const standIns: Readonly<Record<string, string>> = {
  'src/files/fonts.ts': 'src/components/make/worker/faces-at-hand.ts',
};

/** The styles that every page has come first, as the layout names them, and those of step mode last: a page loads them later. */
function documentPage(): string {
  const layout = readFileSync(path.join(packageRoot, 'src/layouts/Page.astro'), 'utf8');
  const shared = [...layout.matchAll(/^import '(?<name>[^']+\.css)';$/gmu)].map(([, name = '']) =>
    name.startsWith('.') ? path.posix.join(posix(packageRoot), 'src/layouts', name) : name,
  );
  shared.push(path.posix.join(posix(packageRoot), 'src/components/step-mode/styles/step-mode.css'));
  const whole = path.posix.join(posix(packageRoot), 'src/components/document/Whole.astro');
  return [
    ...shared.map((name, index) => `import style${index} from ${JSON.stringify(`${name}?inline`)};`),
    `import { styles as own } from '${STYLES}';`,
    `export { default as Whole } from ${JSON.stringify(`${whole}${IN_BROWSER}`)};`,
    `const shared = [${shared.map((_, index) => `style${index}`).join(', ')}];`,
    'export const styles = () => [...shared.slice(0, -1), ...own, ...shared.slice(-1)];',
  ].join('\n');
}

function styleOf(file: string): string {
  return [
    `import style from ${JSON.stringify(`${file}?inline`)};`,
    `import { styles } from '${STYLES}';`,
    'styles.push(style);',
  ].join('\n');
}

/** A component as Astro compiles it: with the same names of its styles, which come from the place of its file in the project. */
async function compiled(file: string, root: string): Promise<{ code: string; moduleType: 'ts' }> {
  const { transform } = await compiler();
  const { code, css, diagnostics } = transform(readFileSync(file, 'utf8'), {
    // As Astro takes it where a project does not say.
    compact: 'jsx',
    filename: file,
    normalizedFilename: file.startsWith(`${root}/`) ? file.slice(root.length) : file,
    internalURL: 'astro/compiler-runtime',
    scopedStyleStrategy: 'attribute',
    resultScopedSlot: true,
    resolvePath: (specifier) => specifier,
  });
  const wrong = diagnostics.find(({ severity }) => severity === 'error');
  if (wrong) throw new Error(`${file}: ${wrong.text}`);
  return {
    code: `${code}\nimport { styles as $$styles } from '${STYLES}';\n$$styles.push(...${JSON.stringify(css)});\n`,
    moduleType: 'ts',
  };
}

interface Compiler {
  readonly transform: (
    source: string,
    options: Readonly<Record<string, unknown>> & { readonly resolvePath: (specifier: string) => string },
  ) => {
    readonly code: string;
    readonly css: readonly string[];
    readonly diagnostics: readonly { readonly severity: string; readonly text: string }[];
  };
}

/** The compiler that Astro brings along, so that both always give the same. */
async function compiler(): Promise<Compiler> {
  const astro = createRequire(import.meta.url).resolve('astro/package.json');
  const file = createRequire(astro).resolve('@astrojs/compiler-rs');
  return (await import(pathToFileURL(file).href)) as Compiler;
}

/** Vite names files with / on every system. */
function posix(folder: string): string {
  return folder.split(path.sep).join('/');
}
