import { broughtBy } from '../model/chosen-parts.ts';
import type { Block, Document } from '../model/document.ts';
import { nameOfEdition } from '../model/edition-names.ts';
import type { Edition } from './edition.ts';

/**
 * The blocks that an edition shows of a document. Absent: all. An author chooses them by id: a heading brings its whole
 * part, and a step what warns of it. Every emergency comes along, chosen or not.
 */
export function shownBlocks(document: Document, { id }: Pick<Edition, 'id'>): Block[] | undefined {
  const name = nameOfEdition(id);
  const only = document.askedEditions.find(({ edition }) => edition === name)?.only;
  if (!only) return undefined;
  const { blocks } = document;
  const chosen = new Set(only.flatMap((each) => broughtBy(each.id, blocks)));
  return blocks.filter((block) => block.type === 'emergency' || chosen.has(block));
}
