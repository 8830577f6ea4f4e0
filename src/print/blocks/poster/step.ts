import type { Step } from '../../../model/document.ts';
import { type Box, stack } from '../../boxes/box.ts';
import { donePairBoxes, pairBesidePicture } from '../done-pair.ts';
import { plainBox, proseBoxes } from '../prose.ts';
import { accent, type Setting, tile } from '../setting.ts';
import { doneBox, keyBoxes, photoHereBoxes, wordsOfStep } from '../step.ts';
import { apart, besidePicture } from './beside-picture.ts';
import { bigBox, bigFirst, nearby } from './sizes-of-words.ts';

/** A step of a poster: a big picture, its number and what to do in big words, and all else in smaller ones. */
export function posterStep(step: Step, setting: Setting): Box {
  const near = nearby(setting);
  const { words } = setting.language;
  const number = plainBox(String(step.number), setting, {
    tag: { role: 'Lbl' },
    heardFirst: true,
    size: setting.type.h1,
    weight: 'bold',
    colour: accent(setting),
    pitch: 1,
  });
  const { place } = step;
  const own = proseBoxes(step.body, step.short === undefined ? setting : near);
  const said = [
    number,
    ...(step.cue ? [plainBox(step.cue, near, { label: words.cue, place })] : []),
    ...(step.short === undefined ? bigFirst(own, setting) : [bigBox(step.short, place, setting), ...own]),
    ...keyBoxes(step, near),
    doneBox(step, near),
    ...photoHereBoxes(step, near),
    ...donePairBoxes(step, pairBesidePicture(near), near),
    ...(step.wrong ? [plainBox(step.wrong, near, { label: words.wrong, place })] : []),
  ];
  const body = besidePicture(
    step.picture && tile(step.picture, setting.tiles.step, wordsOfStep(step), setting),
    said,
    setting,
  );
  return stack([stack([body], { tag: { role: 'LBody' } })], {
    tag: { role: 'LI', id: step.id },
    ...apart(setting),
  });
}
