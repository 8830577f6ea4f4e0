import type { Document, Kind } from './document.ts';

/** The folder of a kind: its part of every address, and of the path of every content file. */
export function kindFolder(kind: Kind): string {
  return `${kind}s`;
}

/** The content file of a document, from the project's folder: `content/tasks/make-tea/en-GB.mdx`. */
export function documentFile({ kind, slug, language }: Pick<Document, 'kind' | 'slug' | 'language'>): string {
  return `content/${kindFolder(kind)}/${slug}/${language}.mdx`;
}
