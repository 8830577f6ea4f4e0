import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadFaces } from '../../src/files/fonts.ts';
import { loadPictures, pictureLookup } from '../../src/files/pictures.ts';
import { languages } from '../../src/languages/index.ts';
import { type Block, type Body, type Document, kinds, type Text } from '../../src/model/document.ts';
import { kindFolder } from '../../src/model/kind-folder.ts';
import { readDocument } from '../../src/model/read.ts';
import { withOriginals } from '../../src/model/with-original.ts';
import type { PaperMaterials } from '../../src/papers/paper.ts';
import { exampleSite } from '../example-site.ts';
import { isOfLibrary } from '../library/is-of-library.ts';

/** The examples that use every tag, and the long ones of an organisation that has drawings and words of its own. */
export const roots = {
  fixtures: path.resolve('tests/fixtures'),
  workplace: path.resolve('tests/fixtures/workplace'),
} as const;

/** The folders whose documents a test looks at: those above, or in the stage "library" that of this project. */
export const lookedAt: Readonly<Record<string, string>> = isOfLibrary ? { library: process.cwd() } : roots;

/** All documents below a root that the reader accepts. */
export function documentsIn(root: string): Document[] {
  const files = kinds
    .flatMap((kind) => globSync(`content/${kindFolder(kind)}/*/*.mdx`, { cwd: root }))
    .sort();
  const pictures = pictureLookup(root);
  const tags = languages.map(({ tag }) => tag);
  const documents = files.map((file) => {
    const source = readFileSync(path.join(root, file));
    const { document, messages } = readDocument(source, { file, pictures, languages: tags });
    if (!document) throw new Error(`${file}: ${messages.map(({ found }) => found).join(' ')}`);
    return document;
  });
  return withOriginals(documents);
}

export async function materialsFor(document: Document, root: string): Promise<PaperMaterials> {
  return {
    faces: loadFaces(),
    pictures: await loadPictures(document, root),
    site: exampleSite,
  };
}

/** Everything that the author of a document wrote for its readers, in order. */
export function authorsWords(document: Document): string[] {
  const { title, summary, time, place, ask, need, contact, sources } = document;
  return [
    title,
    summary,
    ...[time, place, ask].filter((fact) => fact !== undefined),
    ...need.flatMap(({ item, amount }) => (amount === undefined ? [item] : [item, amount])),
    ...document.blocks.flatMap(blockWords),
    ...Object.values(contact ?? {}),
    ...sources.flatMap((source) => [source.title, ...(source.url ? [source.url] : [])]),
  ];
}

/** What the author of a block wrote in it. */
export function blockWords(block: Block): string[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [plain(block.text)];
    case 'list':
      return block.items.map(plain);
    case 'step':
      return [
        block.cue ?? '',
        ...bodyWords(block.body),
        block.key ?? '',
        block.why ?? '',
        block.done,
        block.wrong ?? '',
      ];
    case 'choice':
      return [block.question, ...block.answers.flatMap((answer) => [answer.when, ...bodyWords(answer.body)])];
    case 'field':
      return [block.label, block.help ?? '', ...block.options, ...block.columns, ...block.rows];
    case 'chart':
      return [block.label, ...block.rows.map(({ words }) => words)];
    case 'word':
      return [block.word, ...bodyWords(block.body)];
    case 'quote':
      return [...bodyWords(block.body), block.who];
    default:
      return bodyWords(block.body);
  }
}

function bodyWords(body: Body): string[] {
  return body.flatMap((part) => (part.type === 'paragraph' ? [plain(part.text)] : part.items.map(plain)));
}

function plain(text: Text): string {
  return text.map((span) => span.text).join('');
}
