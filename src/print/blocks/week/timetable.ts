import { colours } from '../../../design/tokens.ts';
import type { Mm } from '../../../design/units.ts';
import { type Box, type Column, row, stack } from '../../boxes/box.ts';
import { sun } from '../../sheet/sun.ts';
import { plainBox } from '../prose.ts';
import type { Setting } from '../setting.ts';
import { NAMES, placeToLay } from './place-to-lay.ts';

/** The seven days of a week, each with a morning and an afternoon to lay pictures on. */
export function timetableBox(setting: Setting): Box {
  const { days, halves } = setting.language.words.week;
  const corner: Column = { width: NAMES, box: stack([], { tag: { role: 'TD' } }) };
  const head = row(
    [
      corner,
      ...days.map((day): Column => ({
        width: 'rest',
        box: plainBox(day, setting, { tag: { role: 'TH', scope: 'Column' }, weight: 'bold' }),
      })),
    ],
    { tag: { role: 'TR' }, below: 1 },
  );
  const rows = halves.map((half, at) =>
    row(
      [
        { width: NAMES, box: stack([halfBox(half, at, setting)], { tag: { role: 'TH', scope: 'Row' } }) },
        ...days.map((day, index): Column => ({
          width: 'rest',
          box: stack([placeToLay(`${index + 1}---${at + 1}`, `${day}, ${half}`, setting)], {
            tag: { role: 'TD' },
          }),
        })),
      ],
      { align: 'middle', tag: { role: 'TR' } },
    ),
  );
  return stack([head, ...rows], { tag: { role: 'Table' } });
}

const SUN: Mm = 15;

/** Half of a day by its sun and its name: the sun rises, or is up. */
function halfBox(half: string, at: number, setting: Setting): Box {
  const drawing: Box = {
    type: 'mark',
    width: SUN,
    height: SUN,
    draw: () => sun(0, 0, SUN, { isRising: at === 0 }, colours.ink),
  };
  return stack([drawing, plainBox(half, setting, { weight: 'bold' })], { gap: 1 });
}
