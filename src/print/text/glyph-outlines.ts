import type { Face } from '../sheet/face.ts';
import type { Glyph } from '../sheet/sheet.ts';
import { glyphOutline } from './glyph-outline.ts';
import { advanceOf } from './shape.ts';

/** The outlines of glyphs on a baseline as one path, in font units with y upwards, from the left end of their run. */
export function glyphOutlines(
  { glyphs, isRightToLeft }: { readonly glyphs: readonly Glyph[]; readonly isRightToLeft?: boolean },
  face: Face,
): string {
  let at = isRightToLeft ? advanceOf(glyphs) : 0;
  return glyphs
    .map(({ id, advance, offset }) => {
      if (isRightToLeft) at -= advance;
      const outline = glyphOutline(id, face);
      const place = offset ? `${at + offset.x} ${offset.y}` : `${at} 0`;
      if (!isRightToLeft) at += advance;
      return outline === '' ? '' : `M${place}${outline}`;
    })
    .join('');
}
