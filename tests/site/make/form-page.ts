import { build, type Plugin } from 'esbuild';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../source-files.ts';

/** A page with the form of one document and nothing else, with all that it needs in it. `window.text()` gives the text. */
export async function formPage(text: string): Promise<string> {
  const contents = `
    import { render, h } from 'preact';
    import { DocumentForm } from './src/components/make/form/DocumentForm.tsx';
    import { openDocument } from './src/components/make/open-document.ts';
    import { makeForm } from './src/languages/en-GB/make-form.ts';
    const store = openDocument({ id: '1', file: 'content/tasks/make-tea/en-GB.mdx', text: ${JSON.stringify(text)}, files: new Map() });
    window.text = () => store.now().text;
    window.files = () => [...store.now().files.keys()];
    window.undo = () => store.undo();
    render(h(DocumentForm, { words: makeForm, store, messages: [], lookedAt: undefined }), document.querySelector('main'));
  `;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'tsx' },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [asText],
    logLevel: 'silent',
  });
  const styles = ['base', 'layout', 'controls', 'make'].map((name) =>
    readFileSync(path.join(root, 'src/styles', `${name}.css`), 'utf8'),
  );
  const script = (outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script');
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Form</title><style>${styles.join('\n')}</style><main></main><script>${script}</script></html>`;
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
