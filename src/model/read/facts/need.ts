import type { Need, Pence } from '../../document.ts';
import { findPicture } from '../common/find-picture.ts';
import { quote } from '../common/reading.ts';
import { withoutAbsent } from '../common/without-absent.ts';
import type { FactsReading } from './facts-reading.ts';

interface WrittenNeed {
  readonly item: string;
  readonly picture: string | undefined;
  readonly alt: string | undefined;
  readonly amount: string | undefined;
  readonly price: Pence | undefined;
}

/** What a task needs, with the pictures looked up. What was refused is left out, as it was told. */
export function makeNeeds(needs: readonly (WrittenNeed | undefined)[], facts: FactsReading): Need[] {
  return needs.flatMap((need, index) => (need && makeNeed(need, `need.${index}`, facts)) ?? []);
}

function makeNeed(
  { item, picture: name, alt, amount, price }: WrittenNeed,
  path: string,
  { reading, places }: FactsReading,
): Need | undefined {
  const place = places[`${path}.picture`];
  if (name !== undefined && place) {
    const picture = findPicture({ name, place, alt }, reading);
    return picture && withoutAbsent({ item, picture, amount, price });
  }
  if (alt !== undefined)
    reading.report('alt-without-picture', places[`${path}.alt`], {
      found: `There is “alt” for ${quote(item)}, but no picture.`,
      allowed: '“alt” says what a picture shows.',
      fix: 'Add the picture, or delete “alt”.',
    });
  return withoutAbsent({ item, amount, price });
}
