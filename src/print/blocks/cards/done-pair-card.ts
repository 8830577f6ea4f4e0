import type { Mm } from '../../../design/units.ts';
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
  if (!step.donePicture) return [];
  const back = stack([head, doneBox(step, setting)], { gap: 2 });
  const { pair } = edition.pictures;
  const ways = [pair, pair - SECOND_LINE].map((size) => ({
    front: stack([head, ...donePairBoxes(step, size, setting)], { gap: 2 }),
    back,
  }));
  return [{ name: `the pictures of what is done in step ${step.number}`, ways }];
}

/** "Jeszcze nie", Polish for "Not yet", takes two lines over a picture of a small card. */
const SECOND_LINE: Mm = 6;
