import { build, type Plugin } from 'esbuild';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { colours, linePitch, space, webSizes } from '../../../src/design/tokens.ts';
import type { Message } from '../../../src/model/message.ts';
import { root } from '../../source-files.ts';

/** What is there besides the text of the document. */
export interface FormPageOptions {
  /** What there is to say about its first text. */
  readonly messages?: readonly Message[];
  /** The files beside it, by their names. */
  readonly files?: Readonly<Record<string, Uint8Array>>;
}

/** How tests ask the page for its document. */
export interface FormWindow {
  readonly text: () => string;
  /** The names of the files beside it. */
  readonly files: () => string[];
  readonly bytes: (name: string) => number[];
  readonly undo: () => void;
}

/** A page with the form of one document and nothing else, with all that it needs in it. Its window is a `FormWindow`. */
export async function formPage(
  text: string,
  { messages = [], files = {} }: FormPageOptions = {},
): Promise<string> {
  const encoded = Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')]);
  const contents = `
    import { render, h } from 'preact';
    import { DocumentForm } from './src/components/make/form/DocumentForm.tsx';
    import { openDocument } from './src/components/make/open-document.ts';
    import { words } from './src/languages/en-GB/words.ts';
    const { editions } = words;
    import { makeForm } from './src/languages/en-GB/make-form.ts';
    const files = new Map(${JSON.stringify(encoded)}.map(([name, text]) => [name, Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))]));
    const store = openDocument({ id: '1', file: 'content/tasks/make-tea/en-GB.mdx', text: ${JSON.stringify(text)}, files });
    window.text = () => store.now().text;
    window.files = () => [...store.now().files.keys()];
    window.bytes = (name) => [...store.now().files.get(name)];
    window.undo = () => store.undo();
    const messages = ${JSON.stringify(messages)};
    const lookedAt = store.now().text;
    const offered = ['kettle', 'kettle on a stove', 'cup of tea'].map((name) => ({ id: 'openmoji:' + name, name, label: name }));
    const find = async (typed, about) =>
      offered.filter(({ name }) => (typed === '' ? about.includes(name) : name.includes(typed)));
    const addressOf = async (name, people) => {
      if (people) (window.drawn ??= []).push([name, people.skin]);
      const bytes = store.now().files.get(name.slice(2));
      return bytes && URL.createObjectURL(new Blob([bytes]));
    };
    const pictures = { addressOf, find, close: () => {} };
    render(h(DocumentForm, { words: makeForm, store, messages, lookedAt, pictures, papers: editions }), document.querySelector('main'));
  `;
  const script = await bundleForPage(contents);
  const ofMake = readFileSync(path.join(root, 'src/pages/[language]/make/index.astro'), 'utf8');
  const styles = [
    ...['base', 'layout', 'controls'].map((name) => `src/styles/${name}.css`),
    ...[...ofMake.matchAll(/'(?:\.\.\/){3}(styles\/[\w-]+\.css)/gu)].map(([, file]) => `src/${file}`),
  ].map((file) => readFileSync(path.join(root, file), 'utf8'));
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Form</title><style>${tokens}${styles.join('\n')}</style><main></main><script>${script.replaceAll('</script', '<\\/script')}</script></html>`;
}

/** As the site has them, where nobody has chosen other colours. */
const tokens = `:root{${[
  ...Object.entries(colours).map(([name, value]) => `--${name}:${value}`),
  ...Object.entries(webSizes).map(([name, px]) => `--size-${name}:${px / 16}rem`),
  ...Object.entries(space).map(([name, px]) => `--space-${name}:${px / 16}rem`),
  `--pitch:${linePitch.body}`,
  `--pitch-heading:${linePitch.heading}`,
].join(';')}}`;

/** What a page runs: TypeScript with Preact, read as a file at the root of the project, in one script. */
export async function bundleForPage(
  contents: string,
  define: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'tsx' },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { ...define },
    plugins: [asText],
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/** As Vite reads a table: `names.tsv?raw`. */
const asText: Plugin = {
  name: 'as text',
  setup: (building) => {
    // Patterns of esbuild are Go's: they know no flags.
    // oxlint-disable-next-line require-unicode-regexp
    building.onResolve({ filter: /\?raw$/ }, ({ path: name, resolveDir }) => ({
      path: path.join(resolveDir, name.replace(/\?raw$/u, '')),
      namespace: 'raw',
    }));
    // oxlint-disable-next-line require-unicode-regexp
    building.onLoad({ filter: /.*/, namespace: 'raw' }, ({ path: file }) => ({
      contents: readFileSync(file, 'utf8'),
      loader: 'text',
    }));
  },
};
