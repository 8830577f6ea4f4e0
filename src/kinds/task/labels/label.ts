import type { Mm } from '../../../design/units.ts';
import { STEP_CODE } from '../../../model/addresses.ts';
import { bodyWords } from '../../../model/body-words.ts';
import type { Step } from '../../../model/document.ts';
import { pieceToCut } from '../../../print/blocks/cut-out.ts';
import { plainBox, proseBoxes } from '../../../print/blocks/prose.ts';
import { qrCode } from '../../../print/blocks/qr-code.ts';
import { type Setting, tile } from '../../../print/blocks/setting.ts';
import { doneBox } from '../../../print/blocks/step.ts';
import { type Box, row, stack } from '../../../print/boxes/box.ts';

/** The side of a label that is cut out. */
export const LABEL_SIDE: Mm = 50;
/** Clear of the knife. Round the code it is a part of its quiet zone, of 4 modules: 1.6 mm where an address has 100 letters. */
const PADDING: Mm = 2.5;
const ROOM: Mm = LABEL_SIDE - 2 * PADDING;
/** The code alone, without its quiet zone: at least 20 mm (rule R8). */
const CODE: Mm = 20;
const GAP: Mm = 2;

/**
 * The label of a step: picture, words and code. Without its number, which changes when a step is put in before it. Where
 * there is room, it says how the reader sees that the step is done. On a site without an address there is no code; then it
 * nearly always has room for that.
 */
export function labelBox(step: Step, setting: Setting): Box {
  const tight = { ...setting, type: { ...setting.type, pitch: WORDS_PITCH } };
  const fixed: Box = {
    type: 'fixed',
    height: ROOM,
    name: `the label for step ${step.number}`,
    ways: waysToSay(step, tight),
  };
  return pieceToCut(fixed, PADDING);
}

/** Where the code of a step leads. Absent: the site has no address. */
export function stepAddress({ id }: Step, { address }: Setting): string | undefined {
  // An id made of words may have letters that an address writes as numbers.
  return address === undefined ? undefined : `${address}${STEP_CODE}${encodeURIComponent(id)}`;
}

const PICTURE_BESIDE_WORDS: Mm = 19;
const PICTURE_OVER_WORDS: Mm = 27;
/** Beside the code there is this much room. */
const PICTURE_BESIDE_CODE: Mm = ROOM - CODE - GAP;
/** Three lines have room under picture and code. */
const WORDS_PITCH = 1.15;

/** From the fullest to the words and the picture alone. */
function waysToSay(step: Step, setting: Setting): [Box, ...Box[]] {
  const words = labelWords(step, setting);
  const ends = [[doneBox(step, setting)], [doneBox(step, setting, { bare: true })]];
  const address = stepAddress(step, setting);
  if (address !== undefined) {
    const top = [besideCode(step, address, setting), ...words];
    const [fullest, ...less] = [...ends, []].map((end) => stack([...top, ...end], { gap: GAP }));
    return [fullest ?? stack(top), ...less];
  }
  const beside = besidePicture(step, words, PICTURE_BESIDE_WORDS, setting);
  const over = (size: Mm, end: readonly Box[]): Box =>
    stack([...pictureBoxes(step, size, setting), ...words, ...end], { gap: GAP });
  return [
    stack([beside, ...(ends[0] ?? [])], { gap: GAP }),
    ...ends.map((end) => over(PICTURE_BESIDE_WORDS, end)),
    stack([beside, ...(ends[1] ?? [])], { gap: GAP }),
    over(PICTURE_OVER_WORDS, []),
    over(PICTURE_BESIDE_WORDS, []),
  ];
}

function labelWords(step: Step, setting: Setting): Box[] {
  const { short, place, body } = step;
  if (short === undefined) return proseBoxes(body, setting);
  return [plainBox(short, setting, { place, weight: 'bold' })];
}

function besideCode(step: Step, address: string, setting: Setting): Box {
  const code = qrCode(address, CODE, { quiet: 0 });
  const empty: Box = { type: 'mark', width: PICTURE_BESIDE_CODE, height: CODE, draw: () => [] };
  return row(
    [
      {
        width: PICTURE_BESIDE_CODE,
        box: pictureBoxes(step, PICTURE_BESIDE_CODE, setting)[0] ?? empty,
      },
      { width: CODE, box: code },
    ],
    { gap: GAP, align: 'top' },
  );
}

function besidePicture(step: Step, words: readonly Box[], size: Mm, setting: Setting): Box {
  const [picture] = pictureBoxes(step, size, setting);
  if (!picture) return stack(words);
  return row(
    [
      { width: size, box: picture },
      { width: 'rest', box: stack(words) },
    ],
    { gap: GAP, align: 'middle' },
  );
}

function pictureBoxes(step: Step, size: Mm, setting: Setting): Box[] {
  return step.picture ? [tile(step.picture, size, step.short ?? bodyWords(step.body), setting)] : [];
}
