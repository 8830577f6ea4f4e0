import {
  type Bookmark,
  faceOf,
  type Item,
  type Publication,
  type Sheet,
  type TextItem,
} from '../../print/sheet/sheet.ts';
import type { StructureNode } from '../../print/sheet/structure.ts';
import { isArtifact } from '../../print/sheet/structure.ts';
import { itemExtent } from '../../print/sheet/extent.ts';
import { checkFields } from './validate-fields.ts';
import { checkTree, sentenceStart, withArticle } from './validate-tree.ts';

/** How far an item may stand over the edge without being called outside, in mm: what rounding may add up to. */
const tolerance = 0.05;

/** Throws one error that lists everything that would break PDF/UA-1 or PDF/A-2a, or lose words. */
export function refuseMistakes(publication: Publication): void {
  const mistakes = findMistakes(publication);
  if (mistakes.length === 0) return;
  const list = mistakes.map((mistake) => `\n- ${mistake}`).join('');
  throw new Error(`The PDF "${publication.title}" cannot be written:${list}`);
}

/** All mistakes of a publication, each one sentence. */
export function findMistakes(publication: Publication): string[] {
  const leaves = new Map<StructureNode, boolean>();
  const mistakes = [
    ...checkPublication(publication),
    ...checkTree(publication.root, (leaf) => leaves.set(leaf, false)),
  ];
  publication.sheets.forEach((sheet, index) => {
    for (const item of sheet.items) {
      const where = `sheet ${index + 1}`;
      mistakes.push(...checkTag(item, leaves, where), ...checkPlace(item, sheet, publication, where));
      if (item.type === 'text') mistakes.push(...checkGlyphs(item, publication, where));
    }
  });
  mistakes.push(...checkFields(publication));
  for (const [leaf, drawn] of leaves) {
    if (!drawn)
      mistakes.push(`${sentenceStart(leaf.role)} stands in the structure tree but is drawn on no sheet.`);
  }
  return [...new Set(mistakes)];
}

function checkPublication({ title, language, date, sheets, bookmarks }: Publication): string[] {
  const mistakes: string[] = [];
  if (title.trim() === '') mistakes.push('The publication has no title (ISO 14289-1, 7.1).');
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language)) {
    mistakes.push(`The language "${language}" is not a language tag (ISO 14289-1, 7.2).`);
  }
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) mistakes.push(`The date "${date}" is not year-month-day.`);
  if (sheets.length === 0) mistakes.push('The publication has no sheets.');
  for (const bookmark of allBookmarks(bookmarks)) {
    if (!sheets[bookmark.sheet]) mistakes.push(`The bookmark "${bookmark.title}" points to no sheet.`);
    if (bookmark.title.trim() === '') mistakes.push('A bookmark has no title.');
  }
  return mistakes;
}

function allBookmarks(bookmarks: readonly Bookmark[]): Bookmark[] {
  return bookmarks.flatMap((bookmark) => [bookmark, ...allBookmarks(bookmark.children)]);
}

function checkTag(item: Item, leaves: Map<StructureNode, boolean>, where: string): string[] {
  const { tag } = item;
  if (isArtifact(tag)) return [];
  if (!leaves.has(tag)) {
    const why = tag.children.length > 0 ? 'has elements inside it' : 'is not in the structure tree';
    return [`On ${where} a ${item.type} is tied to ${withArticle(tag.role)} that ${why}.`];
  }
  // A line or a frame says nothing: only in a figure or for a pen does it stand for the alternative text.
  if (item.type !== 'path' || tag.role === 'Figure' || tag.pen) leaves.set(tag, true);
  if (item.type === 'picture' && tag.role !== 'Figure') {
    return [
      `On ${where} the picture ${item.picture.id} is tied to ${withArticle(tag.role)}, not to a Figure or an artifact.`,
    ];
  }
  if (tag.role === 'Form' ? item.type !== (tag.pen ? 'path' : 'field') : item.type === 'field') {
    return [`On ${where} ${nameOf(item)} is tied to ${withArticle(tag.role)} (7.18.4).`];
  }
  return [];
}

function checkPlace(item: Item, sheet: Sheet, publication: Publication, where: string): string[] {
  const { left, top, right, bottom } = itemExtent(item, publication.faces);
  const inside =
    left >= -tolerance &&
    top >= -tolerance &&
    right <= sheet.width + tolerance &&
    bottom <= sheet.height + tolerance;
  if (inside) return [];
  const box = [left, top, right, bottom].map((value) => value.toFixed(1)).join(', ');
  return [
    `On ${where} ${nameOf(item)} lies outside the page: ${box} mm on ${sheet.width} x ${sheet.height}.`,
  ];
}

function checkGlyphs(item: TextItem, publication: Publication, where: string): string[] {
  const { numGlyphs } = faceOf(item, publication.faces).font;
  const mistakes: string[] = [];
  for (const { id, text } of item.glyphs) {
    if (id <= 0 || id >= numGlyphs) {
      mistakes.push(`On ${where} ${nameOf(item)} has glyph ${id} for "${text}", which the font has not got.`);
    }
  }
  if (item.glyphs[0]?.text === '' && item.heard === undefined) {
    mistakes.push(`On ${where} a text starts with a glyph that stands for no character.`);
  }
  return mistakes;
}

function nameOf(item: Item): string {
  switch (item.type) {
    case 'text':
      return `the text "${item.glyphs.map(({ text }) => text).join('')}"`;
    case 'picture':
      return `the picture ${item.picture.id}`;
    case 'path':
      return 'a path';
    case 'field':
      return `the field "${item.field.name}"`;
  }
}
