import type { Edition } from '../../src/editions/edition.ts';
import type { Block, Document } from '../../src/model/document.ts';

/**
 * What an edition for some parts of a document has to say: every emergency, what its author chose, and what warns of it.
 * Of a whole edition, the document. Found by walking the document, on purpose not by the code that is tested.
 */
export function askedOf(document: Document, { id }: Edition): Document {
  const asked = document.askedEditions.find(({ edition }) => id === edition || id.startsWith(`${edition}-`));
  if (!asked?.only) return document;
  const chosen = new Set(asked.only.map((each) => each.id));
  const said: Block[] = [];
  let warnings: Block[] = [];
  let partLevel = 0;
  for (const block of document.blocks) {
    if (block.type === 'heading') {
      if (block.level <= partLevel) partLevel = 0;
      if (partLevel === 0 && chosen.has(block.id)) partLevel = block.level;
    }
    const isWanted = partLevel > 0 || chosen.has(block.id);
    if (isWanted) said.push(...warnings.filter((each) => !said.includes(each)));
    if (isWanted || block.type === 'emergency') said.push(block);
    warnings = ['stop', 'ask', 'emergency'].includes(block.type) ? [...warnings, block] : [];
  }
  return { ...document, blocks: said };
}
