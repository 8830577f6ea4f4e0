import type { PDFContext } from 'pdf-lib';
import { PDFString } from 'pdf-lib';
import { mmToPt, ptToMm } from '../../design/units.ts';
import { faceOf, type Faces, type Item, type Publication } from '../../print/sheet/sheet.ts';
import type { StructureNode } from '../../print/sheet/structure.ts';
import { isArtifact } from '../../print/sheet/structure.ts';
import type { Annotation } from './annotation.ts';
import { printFlag } from './annotation.ts';
import { round } from '../objects/format.ts';
import { textString } from '../objects/text-string.ts';

/**
 * Makes each link one annotation a page, however many lines it takes: a reader hears it once. Keys in the parent tree
 * follow those of the pages.
 */
export function writeLinks(context: PDFContext, publication: Publication): Annotation[] {
  const linkOf = enclosingLinks(publication.root);
  const annotations: Annotation[] = [];
  if (linkOf.size === 0) return annotations;
  const itemsOfSheets = publication.sheets.map(({ items }) => itemsByLink(items, linkOf));
  const words = linkWords(itemsOfSheets);
  publication.sheets.forEach((sheet, page) => {
    for (const [node, items] of itemsOfSheets[page] ?? []) {
      const structParent = publication.sheets.length + annotations.length;
      const quads = items.flatMap((item) => quad(item, sheet.height, publication.faces));
      const annotation = context.obj({
        Type: 'Annot',
        Subtype: 'Link',
        Rect: enclosingRectangle(quads),
        QuadPoints: quads.map(round),
        Border: [0, 0, 0],
        F: printFlag,
        Contents: textString(words.get(node) ?? ''),
        A: { Type: 'Action', S: 'URI', URI: PDFString.of(escapeAddress(node.href ?? '')) },
        StructParent: structParent,
      });
      annotations.push({ ref: context.register(annotation), node, page, structParent });
    }
  });
  return annotations;
}

/** For every node inside a link, and the link itself, that link. */
function enclosingLinks(root: StructureNode): Map<StructureNode, StructureNode> {
  const links = new Map<StructureNode, StructureNode>();
  const visit = (node: StructureNode, outer: StructureNode | undefined): void => {
    const link = node.role === 'Link' ? node : outer;
    if (link) links.set(node, link);
    for (const child of node.children) visit(child, link);
  };
  visit(root, undefined);
  return links;
}

function itemsByLink(
  items: readonly Item[],
  linkOf: ReadonlyMap<StructureNode, StructureNode>,
): Map<StructureNode, Item[]> {
  const found = new Map<StructureNode, Item[]>();
  for (const item of items) {
    const link = isArtifact(item.tag) ? undefined : linkOf.get(item.tag);
    if (!link || item.type === 'path' || item.type === 'field') continue;
    const known = found.get(link);
    if (known) known.push(item);
    else found.set(link, [item]);
  }
  return found;
}

/** What a link says: its text and the alternative text of its pictures, in reading order. */
function linkWords(itemsOfSheets: readonly Map<StructureNode, Item[]>[]): Map<StructureNode, string> {
  const words = new Map<StructureNode, string>();
  for (const itemsOfLinks of itemsOfSheets) {
    for (const [link, items] of itemsOfLinks) {
      const text = items.map(itemWords).join('');
      words.set(link, `${words.get(link) ?? ''} ${text}`.replace(/\s+/g, ' ').trim());
    }
  }
  return words;
}

function itemWords(item: Item): string {
  if (item.type === 'text') return item.heard ?? item.glyphs.map(({ text }) => text).join('');
  return isArtifact(item.tag) ? '' : ` ${item.tag.alt ?? ''} `;
}

/** Corners in the order that viewers expect: top left, top right, bottom left, bottom right. */
function quad(item: Item, sheetHeight: number, faces: Faces): number[] {
  if (item.type === 'path') return [];
  const [top, bottom] = item.type === 'text' ? lineEdges(item, faces) : [item.y, item.y + item.height];
  const left = mmToPt(item.x);
  const right = mmToPt(item.x + item.width);
  const upper = mmToPt(sheetHeight - top);
  const lower = mmToPt(sheetHeight - bottom);
  return [left, upper, right, upper, left, lower, right, lower];
}

function lineEdges(item: Extract<Item, { type: 'text' }>, faces: Faces): [number, number] {
  const { ascent, descent, unitsPerEm } = faceOf(item, faces);
  const em = ptToMm(item.size) / unitsPerEm;
  return [item.y - ascent * em, item.y - descent * em];
}

function enclosingRectangle(quads: readonly number[]): number[] {
  const xs = quads.filter((_, at) => at % 2 === 0);
  const ys = quads.filter((_, at) => at % 2 === 1);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].map(round);
}

/** Addresses are ASCII in a PDF (ISO 32000-1, 12.6.4.7). */
function escapeAddress(address: string): string {
  return encodeURI(address)
    .replace(/%25([0-9a-f]{2})/gi, '%$1')
    .replace(/[\\()]/g, '\\$&');
}
