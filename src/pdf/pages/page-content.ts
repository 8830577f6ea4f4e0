import { faceOf, type Faces, type FieldItem, type Item, type Sheet } from '../../print/sheet/sheet.ts';
import type { StructureNode } from '../../print/sheet/structure.ts';
import { isArtifact } from '../../print/sheet/structure.ts';
import type { PageCanvas } from './canvas.ts';
import { openCanvas } from './canvas.ts';
import type { EmbeddedFonts } from '../fonts/fonts.ts';
import { beginArtifact, beginTagged, markedGroups } from './marked-content.ts';
import { drawPath } from './path.ts';
import type { EmbeddedPictures } from './pictures.ts';
import { drawPicture } from './pictures.ts';
import { drawText } from './text.ts';

/** What is drawn with: everything that pages share. */
export interface Resources {
  readonly faces: Faces;
  readonly fonts: EmbeddedFonts;
  readonly pictures: EmbeddedPictures;
}

export interface PageContent {
  readonly operators: string;
  /** Whose content each marked stretch is; the index is its MCID. */
  readonly owners: readonly StructureNode[];
}

/** Draws the items of a sheet in their order and marks whose they are. */
export function drawPage(sheet: Sheet, resources: Resources): PageContent {
  const canvas = openCanvas(sheet.height);
  const owners: StructureNode[] = [];
  for (const { tag, items } of markedGroups(sheet.items.filter(isDrawn))) {
    canvas.operators.push(isArtifact(tag) ? beginArtifact(tag) : beginTagged(tag, owners.length));
    if (!isArtifact(tag)) owners.push(tag);
    drawItems(canvas, items, resources);
    canvas.operators.push('EMC');
  }
  return { operators: canvas.operators.join('\n'), owners };
}

/** Fields lie over the page, see `writeForm`; all else is drawn on it. */
type DrawnItem = Exclude<Item, FieldItem>;

function isDrawn(item: Item): item is DrawnItem {
  return item.type !== 'field';
}

/** Text that follows text goes into one text object. */
function drawItems(canvas: PageCanvas, items: readonly DrawnItem[], resources: Resources): void {
  let inText = false;
  for (const item of items) {
    if ((item.type === 'text') !== inText) {
      canvas.operators.push(inText ? 'ET' : 'BT');
      inText = !inText;
    }
    drawItem(canvas, item, resources);
  }
  if (inText) canvas.operators.push('ET');
}

function drawItem(canvas: PageCanvas, item: DrawnItem, { faces, fonts, pictures }: Resources): void {
  switch (item.type) {
    case 'text': {
      const face = faceOf(item, faces);
      const font = fonts.get(face);
      if (font) drawText(canvas, item, font, face.unitsPerEm);
      return;
    }
    case 'picture': {
      const picture = pictures.get(item.picture.content);
      if (picture) drawPicture(canvas, item, picture.resource);
      for (const shape of item.over ?? []) drawPath(canvas, shape, item);
      return;
    }
    case 'path':
      drawPath(canvas, item);
  }
}
