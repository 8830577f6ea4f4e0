import { colours } from '../../design/tokens.ts';
import type { Mm } from '../../design/units.ts';
import { ptToMm } from '../../design/units.ts';
import { leavesOut } from '../../editions/kept-blocks.ts';
import { bodyWords, withFrame } from '../../model/body-words.ts';
import type { Step } from '../../model/document.ts';
import { type Box, row, stack } from '../boxes/box.ts';
import { tick } from '../sheet/marks.ts';
import { donePairBoxes, pairBesidePicture } from './done-pair.ts';
import { PARAGRAPH_GAP, plainBox, proseBoxes } from './prose.ts';
import { accent, air, type Setting, tile } from './setting.ts';
import { recordingBoxes } from './web-address.ts';

const PICTURE_GAP: Mm = 8;
/** Two figures must fit between the printer's clear edge and the column. */
const NUMBER_SCALE = 1.2;

/**
 * One step: the number large in the margin, the picture at the left, the words at the right, and under them how the
 * reader sees that it is done. An item of a list: label, then body with picture and words.
 */
export function stepBox(step: Step, setting: Setting): Box {
  const number = plainBox(String(step.number), setting, {
    tag: { role: 'Lbl' },
    size: setting.type.body * NUMBER_SCALE,
    weight: 'bold',
    colour: accent(setting),
    pitch: 1.1,
  });
  const words = stack(stepWords(step, setting), { gap: PARAGRAPH_GAP });
  const body = step.picture
    ? row(
        [
          {
            width: setting.tiles.step,
            box: tile(step.picture, setting.tiles.step, wordsOfStep(step), setting),
          },
          { width: 'rest', box: words },
        ],
        { gap: PICTURE_GAP, tag: { role: 'LBody' } },
      )
    : stack([words], { tag: { role: 'LBody' } });
  return row(
    [
      { width: setting.hang, box: number },
      { width: 'rest', box: body },
    ],
    {
      outdent: setting.hang,
      tag: { role: 'LI' },
      above: air(7, setting),
      below: air(7, setting),
    },
  );
}

/**
 * The line that says how a reader sees that the step is done, with a tick before it. `bare`: where there is little room, the
 * tick alone says what the line is.
 */
export function doneBox({ done, place }: Step, setting: Setting, { bare = false } = {}): Box {
  const { words } = setting.language;
  const height = ptToMm(setting.type.body * setting.type.pitch);
  const side = ptToMm(setting.type.body) * 0.85;
  const mark: Box = {
    type: 'mark',
    width: side,
    height,
    draw: () => [tick(0, (height - side) / 2, side, colours.do)],
  };
  const text = plainBox(bare ? done : `${words.done} ${done}`, setting, { place });
  return row(
    [
      { width: side, box: mark },
      { width: 'rest', box: text },
    ],
    { gap: 2 },
  );
}

/** What matters most in a step, and why. */
export function keyBoxes({ key, why, place }: Step, setting: Setting): Box[] {
  const { words } = setting.language;
  return [
    ...(key === undefined ? [] : [plainBox(key, setting, { label: words.key, place })]),
    ...(why === undefined || leavesOut('why', setting)
      ? []
      : [plainBox(why, setting, { label: words.why, place })]),
  ];
}

/** What to put into an empty frame: a note to the job coach, since only they can take the photo. */
export function photoHereBoxes({ picture, place }: Step, setting: Setting): Box[] {
  if (!picture?.isFrame) return [];
  return [plainBox(picture.alt ?? '', setting, { label: setting.language.words.photoHere, place })];
}

function stepWords(step: Step, setting: Setting): Box[] {
  const { words } = setting.language;
  return [
    ...(step.cue ? [plainBox(step.cue, setting, { label: words.cue, place: step.place })] : []),
    ...proseBoxes(step.body, setting),
    ...keyBoxes(step, setting),
    doneBox(step, setting),
    ...donePairBoxes(step, pairBesidePicture(setting), setting),
    ...(step.wrong ? [plainBox(step.wrong, setting, { label: words.wrong, place: step.place })] : []),
    ...photoHereBoxes(step, setting),
    ...recordingBoxes(step, setting),
  ];
}

/** All that is said beside the picture of a step. */
export function wordsOfStep(step: Step): string {
  const words = [step.cue, bodyWords(step.body), step.key, step.why, step.done, step.wrong];
  return withFrame(words.filter(Boolean).join(' '), step);
}
