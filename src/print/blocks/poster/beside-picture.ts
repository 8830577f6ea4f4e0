import type { Mm } from '../../../design/units.ts';
import { type Box, row, type Spacing, stack } from '../../boxes/box.ts';
import { air, type Setting } from '../setting.ts';

/** Signs, as on A4 where words have 16 pt. */
export const POSTER_SIGN: Mm = 5;

/** A row of a poster: a picture, and words beside its middle. */
export function besidePicture(picture: Box | undefined, said: readonly Box[], setting: Setting): Box {
  const words = stack(said, { gap: air(1, setting) });
  if (!picture) return words;
  return row(
    [
      { width: setting.tiles.point, box: picture },
      { width: 'rest', box: words },
    ],
    { gap: air(3, setting), align: 'middle' },
  );
}

/** The space between two rows. */
export function apart(setting: Setting): Spacing {
  return { above: air(2, setting), below: air(2, setting) };
}
