import type { PDFContext, PDFRef } from 'pdf-lib';
import { PDFName } from 'pdf-lib';
import { mmToPt } from '../../design/units.ts';
import type { Faces, Publication } from '../../print/sheet/sheet.ts';
import type { PenField, StructureNode } from '../../print/sheet/structure.ts';
import type { Annotation } from '../pages/annotation.ts';
import { itemExtent, joinExtents } from '../../print/sheet/extent.ts';
import { formatNumber } from '../objects/format.ts';
import { writeIdTree } from './id-tree.ts';
import type { Page } from '../pages/page-tree.ts';
import { writeParentTree } from './parent-tree.ts';
import { textString } from '../objects/text-string.ts';
import { objectText, WrittenObject } from '../objects/written-object.ts';

/** Where one stretch of a node's content stands. */
interface MarkedPlace {
  /** Index of the page. */
  readonly page: number;
  readonly mcid: number;
}

interface Places {
  readonly faces: Faces;
  readonly pages: readonly Page[];
  readonly content: ReadonlyMap<StructureNode, readonly MarkedPlace[]>;
  readonly annotations: ReadonlyMap<StructureNode, readonly Annotation[]>;
  readonly refs: ReadonlyMap<StructureNode, PDFRef>;
  readonly isRightToLeft: boolean;
}

/** Writes the structure tree of the publication (ISO 32000-1, 14.7) with its tree of ids and its parent tree. */
export function writeStructureTree(
  context: PDFContext,
  { root, faces, isRightToLeft }: Publication,
  pages: readonly Page[],
  annotations: readonly Annotation[],
): PDFRef {
  const treeRoot = context.nextRef();
  const nodes: StructureNode[] = [];
  collectNodes(root, nodes);
  const refs = new Map(nodes.map((node) => [node, context.nextRef()]));
  const places: Places = {
    faces,
    pages,
    content: placesOfContent(pages),
    annotations: Map.groupBy(annotations, ({ node }) => node),
    refs,
    isRightToLeft: isRightToLeft === true,
  };
  const write = (node: StructureNode, parent: PDFRef): void => {
    const ref = refs.get(node);
    if (!ref) return;
    context.assign(ref, new WrittenObject(elementText(node, parent, places)));
    for (const child of node.children) write(child, ref);
  };
  write(root, treeRoot);
  const tree = context.obj({
    Type: 'StructTreeRoot',
    K: refs.get(root),
    ParentTree: writeParentTree(context, pages, annotations, refs),
    ParentTreeNextKey: pages.length + annotations.length,
  });
  const ids = writeIdTree(context, nodes, refs);
  if (ids) tree.set(PDFName.of('IDTree'), ids);
  context.assign(treeRoot, tree);
  return treeRoot;
}

/** One structure element (ISO 32000-1, table 323). */
function elementText(node: StructureNode, parent: PDFRef, places: Places): string {
  const content = places.content.get(node) ?? [];
  const home = content[0] && places.pages[content[0].page];
  let text = `<</Type/StructElem/S/${node.role}/P ${objectText(parent)}`;
  if (home) text += `/Pg ${objectText(home.ref)}`;
  if (node.language !== undefined) text += `/Lang ${objectText(textString(node.language))}`;
  if (node.alt !== undefined) text += `/Alt ${objectText(textString(node.alt))}`;
  if (node.id !== undefined) text += `/ID ${objectText(textString(node.id))}`;
  // All inside it inherits the direction (ISO 32000-1, table 344).
  if (node.role === 'Document' && places.isRightToLeft) text += '/A<</O/Layout/WritingMode/RlTb>>';
  if (node.role === 'L') text += `/A<</O/List/ListNumbering/${node.listNumbering ?? 'None'}>>`;
  if (node.scope) text += `/A<</O/Table/Scope/${node.scope}>>`;
  if (node.pen) text += penAttributes(node.pen);
  if (node.role === 'Figure' && home) text += figureAttributes(node, home, places.faces);
  return `${text}/K[${kidsText(node, content, places)}]>>`;
}

/** An element's content, in order, then the elements inside it, then the annotations of a link or a field. */
function kidsText(
  node: StructureNode,
  content: readonly MarkedPlace[],
  { pages, annotations, refs }: Places,
): string {
  const home = content[0]?.page;
  const marked = content.map(({ page, mcid }) =>
    page === home ? String(mcid) : `<</Type/MCR/Pg ${objectText(pages[page]?.ref)}/MCID ${mcid}>>`,
  );
  const elements = node.children.map((child) => objectText(refs.get(child)));
  const objects = (annotations.get(node) ?? []).map(
    ({ ref, page }) => `<</Type/OBJR/Pg ${objectText(pages[page]?.ref)}/Obj ${objectText(ref)}>>`,
  );
  return [...marked, ...elements, ...objects].join(' ');
}

/** Where a figure stands: left, bottom, right and top in points (ISO 32000-1, table 344). */
function figureAttributes(figure: StructureNode, { sheet }: Page, faces: Faces): string {
  const items = sheet.items.filter(({ tag }) => tag === figure);
  const { left, top, right, bottom } = joinExtents(items.map((item) => itemExtent(item, faces)));
  const box = [left, sheet.height - bottom, right, sheet.height - top];
  return `/A<</O/Layout/Placement/Block/BBox[${box.map((value) => formatNumber(mmToPt(value))).join(' ')}]>>`;
}

/** What a pen does there (ISO 32000-1, table 348). Paper starts with nothing ticked. */
function penAttributes({ sort, name }: PenField): string {
  const role = sort === 'tick' ? 'cb/checked/off' : 'tv';
  return `/A<</O/PrintField/Role/${role}/Desc ${objectText(textString(name))}>>`;
}

function collectNodes(node: StructureNode, found: StructureNode[]): void {
  found.push(node);
  for (const child of node.children) collectNodes(child, found);
}

function placesOfContent(pages: readonly Page[]): Map<StructureNode, MarkedPlace[]> {
  const places = new Map<StructureNode, MarkedPlace[]>();
  pages.forEach(({ owners }, page) => {
    owners.forEach((node, mcid) => {
      const known = places.get(node);
      if (known) known.push({ page, mcid });
      else places.set(node, [{ page, mcid }]);
    });
  });
  return places;
}
