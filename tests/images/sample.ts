import { fileURLToPath } from 'node:url';
import { readContentFile } from '../../src/files/content.ts';
import { loadFaces } from '../../src/files/fonts.ts';
import { loadPictures } from '../../src/files/pictures.ts';
import type { DrawOptions } from '../../src/images/phone-screens.ts';
import type { Block, Document, Step, Text } from '../../src/model/document.ts';
import { plainSite } from '../example-site.ts';

const root = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** The task "Make a cup of tea" with all that drawing it takes. */
export async function readTea(): Promise<{ document: Document; options: DrawOptions }> {
  const { document, messages } = await readContentFile(root, 'content/tasks/make-tea/en-GB.mdx', {
    site: plainSite,
  });
  if (!document) throw new Error(messages.map(({ found }) => found).join('\n'));
  return {
    document,
    options: { pictures: await loadPictures(document, root), faces: loadFaces(), site: plainSite },
  };
}

/** The document with other words in its first step. */
export function withStepWords(document: Document, words: string): Document {
  const isFirst = (block: Block): block is Step => block.type === 'step' && block.number === 1;
  const body = (step: Step): Step['body'] => [
    { type: 'paragraph', id: 'words', place: step.place, text: textOf(words, step) },
  ];
  const blocks = document.blocks.map((block) => (isFirst(block) ? { ...block, body: body(block) } : block));
  return { ...document, blocks };
}

function textOf(words: string, { place }: Step): Text {
  return [{ text: words, bold: false, place }];
}

/** Words without marks and capitals: what has to be the same in every output. */
export function bareWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
