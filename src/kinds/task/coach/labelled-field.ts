import type { Mm } from '../../../design/units.ts';
import { stroke } from '../../../print/blocks/field/tick-box.ts';
import { plainBox } from '../../../print/blocks/prose.ts';
import type { Setting } from '../../../print/blocks/setting.ts';
import { type Box, row } from '../../../print/boxes/box.ts';
import { rule } from '../../../print/sheet/marks.ts';

const LABEL_WIDTH: Mm = 30;
const LINE: Mm = 9;

/** A label with a line beside it, to write on by hand or by keyboard. `name`: what the file calls it. */
export function labelledField(name: string, label: string, setting: Setting): Box {
  const asked = label.replace(/:$/u, '');
  const size = setting.type.body;
  return row(
    [
      { width: LABEL_WIDTH, box: plainBox(label, setting, { weight: 'bold' }) },
      {
        width: 'rest',
        box: {
          type: 'field',
          field: { type: 'text', name, asked, description: asked, multiline: false, size },
          width: 'rest',
          height: LINE,
          clear: { above: 1, below: 1 },
          draw: (width) => [rule(0, LINE - 1, width, stroke)],
        },
      },
    ],
    { align: 'middle', tag: { role: 'Div' } },
  );
}
