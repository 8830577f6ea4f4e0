import { colours } from '../../design/tokens.ts';
import type { Mm } from '../../design/units.ts';
import { type Box, row, stack } from '../boxes/box.ts';
import { rectangle, rule } from '../sheet/marks.ts';
import { lineHeight, plainBox, sectionHeading } from './prose.ts';
import type { Setting } from './setting.ts';

/** Room to write by hand: on a sheet for the job coach, on what would be a blank page. */

const stroke = { colour: colours.line, width: 0.4 } as const;
/** Between lines to write on. */
export const LINE_PITCH: Mm = 9;

/** A label with a line beside it. */
export function labelledLine(label: string, labelWidth: Mm, setting: Setting): Box {
  return row(
    [
      { width: labelWidth, box: plainBox(label, setting, { weight: 'bold' }) },
      { width: 'rest', box: writingLines(1, label, setting) },
    ],
    { align: 'middle' },
  );
}

/** Lines over the whole width, and what is to be written on them. */
export function writingLines(count: number, about: string, { language }: Setting): Box {
  return {
    type: 'mark',
    width: 'rest',
    height: count * LINE_PITCH,
    pen: { sort: 'words', name: penName(about), heard: language.words.pen.lines(count) },
    draw: (width) =>
      Array.from({ length: count }, (_, index) => rule(0, (index + 1) * LINE_PITCH - 1, width, stroke)),
  };
}

/** A page or a panel of this height to write on, with a heading that says for what. */
export function notesBox(heading: string, height: Mm, setting: Setting): Box {
  const head = sectionHeading(heading, setting);
  const room = height - lineHeight(head.style.size, head.style.pitch) - (head.below ?? 0);
  return stack([head, writingLines(Math.max(1, Math.floor(room / LINE_PITCH)), heading, setting)]);
}

/** A size in millimetres. */
export interface Size {
  readonly width: Mm;
  readonly height: Mm;
}

/** A row of boxes, each for one letter or one tick, and what they are about. Heard as one: a box each would be noise. */
export function cells(count: number, { width, height }: Size, about: string, { language }: Setting): Box {
  return {
    type: 'mark',
    width: count * width,
    height,
    pen: { sort: 'words', name: penName(about), heard: language.words.pen.boxes(count) },
    draw: () =>
      Array.from({ length: count }, (_, index) => rectangle(index * width, 0, width, height, stroke)),
  };
}

/** A question with lines for what people answer. */
export function questionBox(question: string, lines: number, setting: Setting): Box {
  return stack(
    [plainBox(question, setting, { keepWithNext: true }), writingLines(lines, question, setting)],
    { gap: 0 },
  );
}

/** A label without the colon that leads to its line. */
function penName(label: string): string {
  return label.replace(/:$/u, '');
}
