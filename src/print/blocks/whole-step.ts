import type { Step } from '../../model/document.ts';
import { type Box, row, stack } from '../boxes/box.ts';
import { donePairBoxes, pairBesidePicture } from './done-pair.ts';
import { PARAGRAPH_GAP, plainBox, proseBoxes } from './prose.ts';
import { accent, type Setting, tile } from './setting.ts';
import { doneBox, keyBoxes, photoHereBoxes, wordsOfStep } from './step.ts';

/** A step in its own words with its number, beside a small picture: behind papers that show it in a few words. */
export function wholeStepBox(step: Step, setting: Setting, after: readonly Box[] = []): Box {
  const { tiles, language } = setting;
  const { words } = language;
  const { place } = step;
  const number = plainBox(words.step(step.number), setting, {
    tag: { role: 'Lbl' },
    heardFirst: true,
    weight: 'bold',
    colour: accent(setting),
  });
  const said = stack(
    [
      number,
      ...(step.cue ? [plainBox(step.cue, setting, { label: words.cue, place })] : []),
      ...proseBoxes(step.body, setting),
      ...keyBoxes(step, setting),
      doneBox(step, setting),
      ...donePairBoxes(step, pairBesidePicture(setting), setting),
      ...(step.wrong ? [plainBox(step.wrong, setting, { label: words.wrong, place })] : []),
      ...photoHereBoxes(step, setting),
      ...after,
    ],
    { gap: PARAGRAPH_GAP / 2 },
  );
  const body = step.picture
    ? row(
        [
          { width: tiles.small, box: tile(step.picture, tiles.small, wordsOfStep(step), setting) },
          { width: 'rest', box: said },
        ],
        { gap: 5, tag: { role: 'LBody' } },
      )
    : stack([said], { tag: { role: 'LBody' } });
  return stack([body], { tag: { role: 'LI', id: step.id } });
}
