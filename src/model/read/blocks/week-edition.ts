import { broughtBy } from '../../chosen-parts.ts';
import type { AskedEdition, Block } from '../../document.ts';
import { hasWeekPictures } from '../../week-picture.ts';
import type { Reading } from '../common/reading.ts';

/**
 * A week in pictures needs pictures to put on its days. A task always has its own; a form has those of its fields, and
 * where none of what its author chose has one, that is reported.
 */
export function checkWeek(
  editions: readonly AskedEdition[],
  blocks: readonly Block[],
  reading: Reading,
): void {
  for (const { edition, only, place } of editions) {
    if (edition !== 'week') continue;
    const shown = only ? only.flatMap(({ id }) => broughtBy(id, blocks)) : blocks;
    if (only?.length === 0 || hasWeekPictures(shown)) continue;
    reading.report('week-without-pictures', place, {
      found: only ? 'No field among the chosen parts has a picture.' : 'No field of this form has a picture.',
      allowed: 'A week in pictures is made of the pictures of fields, which are cut out and put on the days.',
      fix: `Give the fields pictures, for example: <Field label="My break" type="text" picture="break" />${
        only ? ', or choose other parts' : ''
      }.`,
    });
  }
}
