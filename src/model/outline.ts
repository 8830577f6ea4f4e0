import type { Root } from 'mdast';
import type { Block } from './document.ts';
import type { PictureLookup } from './picture-lookup.ts';
import { readBlocks } from './read/blocks/blocks.ts';
import { startReading } from './read/common/reading.ts';
import { blankControlCharacters } from './read/file/control-characters.ts';
import { splitFrontMatter } from './read/file/split.ts';
import { forgiveFacts } from './read/forgive/index.ts';
import { readTree } from './read/markdown/read-tree.ts';

/** How a text is built, as the reader understands it, whatever is wrong with the words in it. */
export interface Outline {
  /** The tree of what stands below the facts. Its offsets are those of the text. */
  readonly tree: Root;
  /** The blocks that the reader makes of it, with the ids that they have in the document. */
  readonly blocks: readonly Block[];
  readonly facts: OutlinedFacts;
}

/** The facts at the top, with the offset where they start, and that of the end of the line below them. */
export interface OutlinedFacts {
  readonly yaml: string;
  readonly offset: number;
  readonly end: number;
}

/**
 * The outline of a document's text. `undefined`: its tags or its facts cannot be told from its words, which the reader
 * says with the place; no program can change such a text safely.
 */
export function outlineOf(text: string): Outline | undefined {
  const reading = startReading('', text, anyPicture);
  const { frontMatter, body } = splitFrontMatter(reading, blankControlCharacters(reading));
  if (!frontMatter) return undefined;
  const { body: meant, tree, damaged, structureLost } = readTree(body, reading);
  if (!tree || structureLost || damaged.length > 0) return undefined;
  const blocks = readBlocks(tree, {
    ...reading,
    text: meant.trim() === '' ? text : meant,
    kind: undefined,
    damaged,
    structureLost,
  });
  return {
    tree,
    blocks,
    facts: { ...frontMatter, yaml: forgiveFacts(frontMatter.yaml, frontMatter.offset, reading) },
  };
}

/** The facts alone, as an outline has them. `undefined`: they cannot be told from the words. */
export function factsOf(text: string): OutlinedFacts | undefined {
  const reading = startReading('', text, anyPicture);
  const { frontMatter } = splitFrontMatter(reading, blankControlCharacters(reading));
  return frontMatter && { ...frontMatter, yaml: forgiveFacts(frontMatter.yaml, frontMatter.offset, reading) };
}

/** How a text is built does not depend on its pictures, nor on tables, of which it has none. */
const anyPicture: PictureLookup = {
  find: (name) => ({ found: true, id: name, needsAlt: false }),
};
