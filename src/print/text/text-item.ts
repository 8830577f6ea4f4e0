import type { Mm } from '../../design/units.ts';
import type { Piece } from './set-line.ts';
import type { Faces, TextItem } from '../sheet/sheet.ts';

/** A piece of a line as an item of a sheet. `left` is where its line starts. */
export function textItem<T>(
  piece: Piece,
  left: Mm,
  place: Pick<TextItem<T>, 'tag' | 'y' | 'size' | 'colour'>,
  faces: Faces,
): TextItem<T> {
  const { x, weight, face, glyphs, width, isRightToLeft, heard } = piece;
  return {
    type: 'text',
    ...place,
    x: left + x,
    weight,
    ...(face !== faces[weight] && { face }),
    glyphs,
    width,
    ...(isRightToLeft && { isRightToLeft }),
    ...(heard !== undefined && { heard }),
  };
}
