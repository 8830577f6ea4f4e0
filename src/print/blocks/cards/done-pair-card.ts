import type { CardsEdition } from '../../../editions/edition.ts';
import type { Step } from '../../../model/document.ts';
import { donePairBoxes } from '../done-pair.ts';
import { plainBox } from '../prose.ts';
import type { Setting } from '../setting.ts';
import { doneBox } from '../step.ts';
import { stack } from '../../boxes/box.ts';
import type { CardBoxes } from '../../boxes/arrangement.ts';

/**
 * What a step that is done looks like, as a card of its own behind that of the step: two pictures have no room on it. On
 * the back stands in words how the reader sees that it is done. Empty where the step has no such picture.
 */
export function donePairCards(
  step: Step,
  steps: number,
  setting: Setting,
  edition: CardsEdition,
): CardBoxes[] {
  const { words } = setting.language;
  const head = plainBox(words.stepOf(step.number, steps), setting, { weight: 'bold' });
  const pair = donePairBoxes(step, edition.pictures.pair, setting);
  if (pair.length === 0) return [];
  const front = stack([head, ...pair], { gap: 2 });
  const back = stack([head, doneBox(step, setting)], { gap: 2 });
  return [{ name: `the pictures of what is done in step ${step.number}`, ways: [{ front, back }] }];
}
