import { colours } from '../../../design/tokens.ts';
import type { Mm } from '../../../design/units.ts';
import { plainBox, smallPrint } from '../../../print/blocks/prose.ts';
import { printingBoxes } from '../../../print/blocks/printing.ts';
import type { Setting } from '../../../print/blocks/setting.ts';
import { type Box, row, stack } from '../../../print/boxes/box.ts';
import { rule, upright } from '../../../print/sheet/marks.ts';
import { LABEL_SIDE } from './label.ts';

const RULER_HEIGHT: Mm = 3;
const stroke = { colour: colours.line, width: 0.25 } as const;

/** How to print the sheet, and a line as long as a label is wide: a printer that scales is found before the scissors are. */
export function rulerBoxes(setting: Setting): Box[] {
  const ruler: Box = {
    type: 'mark',
    width: LABEL_SIDE,
    height: RULER_HEIGHT,
    draw: () => [
      rule(0, RULER_HEIGHT / 2, LABEL_SIDE, stroke),
      upright(stroke.width / 2, 0, RULER_HEIGHT, stroke),
      upright(LABEL_SIDE - stroke.width / 2, 0, RULER_HEIGHT, stroke),
    ],
  };
  const words = plainBox(setting.language.words.rulerCheck, setting, smallPrint(setting));
  return [
    stack([
      ...printingBoxes(setting),
      row(
        [
          { width: LABEL_SIDE, box: ruler },
          { width: 'rest', box: words },
        ],
        { gap: 4, align: 'middle' },
      ),
    ]),
  ];
}
