import { linePitch } from '../../../design/tokens.ts';
import { leavesOut } from '../../../editions/kept-blocks.ts';
import type { Mm } from '../../../design/units.ts';
import { bodyWords } from '../../../model/body-words.ts';
import type { Heading, Step } from '../../../model/document.ts';
import { plainBox, proseBoxes } from '../prose.ts';
import { accent, type Setting, tile } from '../setting.ts';
import { doneBox, keyBoxes, photoHereBoxes } from '../step.ts';
import { type Box, row, stack } from '../../boxes/box.ts';
import type { CardBoxes } from '../../boxes/arrangement.ts';
import { headingLines } from './heading-lines.ts';

/** Where a step stands in its task. */
export interface StepContext {
  /** How many steps there are. */
  readonly steps: number;
  /** The headings right over it. */
  readonly headings: readonly Heading[];
}

/**
 * Number, what starts the step, picture and words on the front. On the back the step in its own words, how the reader
 * sees that it is done, and what to do if it goes wrong; on small cards as much of that as there is room for.
 */
export function stepCard(step: Step, { steps, headings }: StepContext, setting: Setting): CardBoxes {
  const { words } = setting.language;
  const head = [
    ...headingLines(headings, setting),
    plainBox(words.stepOf(step.number, steps), setting, { weight: 'bold' }),
  ];
  const own = step.short === undefined ? [] : proseBoxes(step.body, setting);
  const done = doneBox(step, setting);
  const wrong =
    step.wrong === undefined
      ? []
      : [plainBox(step.wrong, setting, { label: words.wrong, place: step.place })];
  const back = (boxes: readonly Box[], gap: Mm = GAP): Box => stack([...head, ...boxes], { gap });
  const key = keyBoxes(step, setting);
  const frame = photoHereBoxes(step, setting);
  const whole = [...own, ...key, done, ...wrong, ...frame];
  // What has no room is said in short on the front; on small cards, what to do if it goes wrong comes last.
  const backs = leavesOut('wrong', setting)
    ? [
        back(whole),
        back([...own, ...key, done, ...frame]),
        back([...key, done, ...wrong, ...frame]),
        back([...key, done, ...frame]),
      ]
    : [
        back(whole),
        back(whole, GAP / 2),
        ...(own.length > 0 ? [back([...key, done, ...wrong, ...frame])] : []),
      ];
  const fronts =
    step.cue && step.picture ? [frontOf(step, setting), cueFirst(step, setting)] : [frontOf(step, setting)];
  return {
    name: `step ${step.number}`,
    ways: backs.flatMap((each) => fronts.map((front) => ({ front, back: each }))),
    bookmark: words.step(step.number),
  };
}

const GAP: Mm = 2;

/** What starts the step, beside its picture with its words. */
function frontOf(step: Step, setting: Setting): Box {
  return inList([
    besidePicture(
      step,
      [numberBox(step, setting), ...cueLines(step, setting), ...actionLines(step, setting)],
      setting.tiles.step,
      setting,
    ),
  ]);
}

/** Cards with little room have what starts the step over their whole width, and a smaller picture below. */
function cueFirst(step: Step, setting: Setting): Box {
  const words = [numberBox(step, setting), ...actionLines(step, setting)];
  const picture = besidePicture(step, words, setting.tiles.step * SMALLER, setting);
  return inList([...cueLines(step, setting), picture]);
}

const SMALLER = 0.7;

function inList(boxes: readonly Box[]): Box {
  const item = stack([stack(boxes, { gap: GAP, tag: { role: 'LBody' } })], { tag: { role: 'LI' } });
  return stack([item], { tag: { role: 'L', listNumbering: 'Decimal' } });
}

function besidePicture(step: Step, words: readonly Box[], size: Mm, setting: Setting): Box {
  const text = stack(words, { gap: GAP });
  if (!step.picture) return text;
  const beside = step.short ?? bodyWords(step.body);
  return row(
    [
      { width: size, box: tile(step.picture, size, beside, setting) },
      { width: 'rest', box: text },
    ],
    { gap: 5, align: 'middle' },
  );
}

function numberBox(step: Step, setting: Setting): Box {
  return plainBox(String(step.number), setting, {
    tag: { role: 'Lbl' },
    heardFirst: true,
    size: setting.type.h1 + 4,
    weight: 'bold',
    colour: accent(setting),
    pitch: linePitch.heading,
  });
}

function cueLines(step: Step, setting: Setting): Box[] {
  const { cue: label } = setting.language.words;
  return step.cue ? [plainBox(step.cue, setting, { label, place: step.place })] : [];
}

function actionLines(step: Step, setting: Setting): Box[] {
  if (step.short === undefined) return proseBoxes(step.body, setting);
  return [
    plainBox(step.short, setting, { place: step.place, size: setting.type.h1, pitch: linePitch.heading }),
  ];
}
