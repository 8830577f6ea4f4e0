import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

/** The pages of the help that are running text, by their address below `/help/`: `_forms.mdx` is `forms`, `_index.mdx` is ''. */
export const texts: ReadonlyMap<string, AstroComponentFactory> = new Map(
  Object.entries(import.meta.glob<AstroComponentFactory>('./_*.mdx', { import: 'default', eager: true })).map(
    ([file, text]) => [/_(.+)\.mdx$/u.exec(file)?.[1]?.replace(/^index$/u, '') ?? '', text],
  ),
);
