import { colours, linePitch } from '../../design/tokens.ts';
import { type Mm, ptToMm } from '../../design/units.ts';
import type { PictureUse, Step } from '../../model/document.ts';
import { type Box, row, stack } from '../boxes/box.ts';
import { cross, tick } from '../sheet/marks.ts';
import { plainBox } from './prose.ts';
import { air, type Setting, tile } from './setting.ts';

/**
 * What a step that is done looks like, and beside it one that is not: a sign, words and a picture each, so that neither
 * colour nor place has to say which is which (WCAG 1.4.1; rule P13). `size`: the side of a picture. Empty: the step has
 * no such picture.
 */
export function donePairBoxes(step: Step, size: Mm, setting: Setting): Box[] {
  const { doneSign, notDoneSign } = setting.language.words;
  const { donePicture, notDonePicture } = step;
  if (!donePicture) return [];
  const shown: Shown[] = [
    { use: donePicture, label: doneSign, isDone: true, beside: `${doneSign} ${step.done}` },
    ...(notDonePicture
      ? [{ use: notDonePicture, label: notDoneSign, isDone: false, beside: notDoneSign }]
      : []),
  ];
  const columns = shown.map((each) => ({
    width: Math.max(size, air(LEAST_WIDTH, setting)),
    box: oneBox(each, size, setting),
  }));
  return [row(columns, { gap: COLUMN_GAP })];
}

/** Beside the picture of a step: two of them still fit on the half of a Letter sheet, with the words over each on one line. */
export function pairBesidePicture(setting: Setting): Mm {
  return Math.min(setting.tiles.point, air(LEAST_WIDTH, setting));
}

const COLUMN_GAP: Mm = 4;
const LEAST_WIDTH: Mm = 30;

interface Shown {
  readonly use: PictureUse;
  readonly label: string;
  readonly isDone: boolean;
  /** The words that the picture may repeat. */
  readonly beside: string;
}

function oneBox({ use, label, isDone, beside }: Shown, size: Mm, setting: Setting): Box {
  const colour = isDone ? colours.do : colours.dont;
  const side = ptToMm(setting.type.body) * 0.85;
  const height = ptToMm(setting.type.body * linePitch.heading);
  const y = (height - side) / 2;
  const sign: Box = {
    type: 'mark',
    width: side,
    height,
    draw: () => (isDone ? [tick(0, y, side, colour)] : cross(0, y, side, colour)),
  };
  const words = plainBox(label, setting, { weight: 'bold', colour, pitch: linePitch.heading });
  const head = row(
    [
      { width: side, box: sign },
      { width: 'rest', box: words },
    ],
    { gap: 2 },
  );
  return stack([head, tile(use, size, beside, setting)], { gap: 1.5, tag: { role: 'Div' } });
}
