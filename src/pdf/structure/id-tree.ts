import type { PDFContext, PDFRef } from 'pdf-lib';
import type { StructureNode } from '../../print/sheet/structure.ts';
import { textString } from '../objects/text-string.ts';

/**
 * Finds elements by their id (ISO 32000-1, 14.7.2), names in the order of their bytes (7.9.6). Returns nothing when no
 * element has an id.
 */
export function writeIdTree(
  context: PDFContext,
  nodes: readonly StructureNode[],
  refs: ReadonlyMap<StructureNode, PDFRef>,
): PDFRef | undefined {
  const named = nodes
    .flatMap((node) => (node.id === undefined ? [] : [{ id: node.id, ref: refs.get(node) }]))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const [first, last] = [named[0], named.at(-1)];
  if (!first || !last) return undefined;
  const leaf = context.obj({
    Limits: [textString(first.id), textString(last.id)],
    Names: named.flatMap(({ id, ref }) => [textString(id), ref]),
  });
  return context.register(context.obj({ Kids: [context.register(leaf)] }));
}
