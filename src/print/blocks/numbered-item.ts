import type { Mm } from '../../design/units.ts';
import { type Box, row } from '../boxes/box.ts';
import { plainBox, type TextOptions } from './prose.ts';
import type { Setting } from './setting.ts';

/**
 * An item of a numbered list of our own words. `width`: of its number with the clear space after it. `style` is that of
 * number and words, `colour` that of the number alone.
 */
export function numberedItem(
  { number, words, width }: { readonly number: number; readonly words: string; readonly width: Mm },
  setting: Setting,
  { colour, ...style }: Pick<TextOptions, 'weight' | 'colour'> = {},
): Box {
  const label = plainBox(`${number}.`, setting, {
    ...style,
    ...(colour && { colour }),
    tag: { role: 'Lbl' },
  });
  return row(
    [
      { width, box: label },
      { width: 'rest', box: plainBox(words, setting, { ...style, tag: { role: 'LBody' } }) },
    ],
    { tag: { role: 'LI' } },
  );
}
