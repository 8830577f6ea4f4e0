import { mmToPt, type Px } from '../../src/design/units.ts';
import { enGB } from '../../src/languages/en-GB/index.ts';
import { setWords } from '../../src/print/pages/furniture.ts';
import type { PaperContext } from '../../src/print/boxes/layout-context.ts';
import type { Faces, Item } from '../../src/print/sheet/sheet.ts';

/** A line of words in a picture. */
export interface Caption {
  readonly words: string;
  readonly x: Px;
  /** The baseline. */
  readonly y: Px;
  /** Height of the line. */
  readonly size: Px;
}

/** Sets a caption in our own typeface, so that a machine needs none. Millimetres of the drawing stand for pixels. */
export function captionItems({ words, x, y, size }: Caption, width: Px, faces: Faces): Item[] {
  const context: PaperContext = { faces, language: enGB, problems: [] };
  const tag = { artifact: 'Layout' } as const;
  const place = { x, y, width, align: 'left', size: mmToPt(size * 0.8), weight: 'bold', tag } as const;
  return setWords(words, place, context);
}
