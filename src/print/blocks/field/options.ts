import { colours } from '../../../design/tokens.ts';
import type { Mm } from '../../../design/units.ts';
import type { Field } from '../../../model/document.ts';
import { type Box, type Column, row, stack } from '../../boxes/box.ts';
import { face } from '../../sheet/marks.ts';
import type { OptionField } from '../../sheet/sheet.ts';
import { plainBox } from '../prose.ts';
import type { Setting } from '../setting.ts';
import { optionFields } from './spoken.ts';
import { TICK_BOX, tickBox } from './tick-box.ts';

const list = { role: 'L', listNumbering: 'None' } as const;

/** Answers to choose from, one below the other. */
export function choiceBox(field: Field, setting: Setting): Box {
  const options = optionFields(field, setting).map((option) =>
    row(optionColumns(option, option.option, setting), { gap: 4, tag: { role: 'LI' } }),
  );
  return stack(options, { gap: 3, tag: list });
}

const FACE: Mm = 18;
/** How glad the three faces are, from the first to the last: the same wherever a form has faces. */
export const MOODS = [1, 0, -1] as const;

/** Three faces side by side, each with its word under it: the word carries the meaning (rule P13). */
export function facesBox(field: Field, setting: Setting): Box {
  const options = optionFields(field, setting);
  const faces = MOODS.flatMap((gladness, index): Column[] => {
    const option = options[index];
    if (!option) return [];
    const drawing: Box = {
      type: 'mark',
      width: FACE,
      height: FACE,
      draw: () => face(0, 0, FACE, gladness, colours.ink),
    };
    const words = row(optionColumns(option, option.option, setting), { gap: 2 });
    return [rest(stack([drawing, words], { gap: 2, tag: { role: 'LI' } }))];
  });
  return row(faces, { gap: 4, tag: list });
}

/** Room for what 5 means, right over the last boxes. */
const MOST: Mm = 60;

/** Boxes for 0 to 5 in a row, and over them what both ends mean. */
export function scoreBox(field: Field, setting: Setting): Box {
  const options = optionFields(field, setting);
  const [none, most] = [options.at(0), options.at(-1)].map((end) =>
    plainBox(end?.option ?? '', setting, { place: field.place }),
  );
  if (!none || !most) throw new Error(`The score ${field.id} has no ends.`);
  const ends = [rest(none), { width: MOST, box: most }];
  const boxes = options.map((option, number) =>
    rest(row(optionColumns(option, String(number), setting), { gap: 2, tag: { role: 'LI' } })),
  );
  return stack([row(ends, { gap: 4 }), row(boxes, { gap: 2, tag: list })], { gap: 3 });
}

/** A box to tick and the answer that it stands for: the box is the label of the list item. */
function optionColumns(option: OptionField, words: string, setting: Setting): Column[] {
  return [
    { width: TICK_BOX, box: stack([tickBox(option, setting)], { tag: { role: 'Lbl' } }) },
    rest(plainBox(words, setting, { tag: { role: 'LBody' } })),
  ];
}

function rest(box: Box): Column {
  return { width: 'rest', box };
}
