import { createHash } from 'node:crypto';
import type { Mutant } from './mutant.ts';

/**
 * Draws at least `count` mutants. Each has its lot by the seed and by what it changes, not by its number: a change to one
 * file leaves the mutants of the others as they were drawn. Every file and every mutator has its first in the draw.
 */
export function drawMutants(mutants: readonly Mutant[], count: number, seed: string): Mutant[] {
  const byLot = withLots(mutants, seed).toSorted((a, b) => (a.lot < b.lot ? -1 : 1));
  const drawn = new Set<Mutant>();
  const firstOf = (key: (mutant: Mutant) => string): void => {
    const seen = new Set<string>();
    for (const { mutant } of byLot) {
      if (!seen.has(key(mutant))) drawn.add(mutant);
      seen.add(key(mutant));
    }
  };
  firstOf(({ file }) => file);
  firstOf(({ mutator }) => mutator);
  for (const { mutant } of byLot) {
    if (drawn.size >= count) break;
    drawn.add(mutant);
  }
  return mutants.filter((mutant) => drawn.has(mutant));
}

/** What makes a mutant the same after other code has changed: where it is by its words, not by its line. */
export function keyOf({ file, mutator, original, replacement, nth }: Mutant): string {
  return [file, mutator, original, replacement, nth].join('\0');
}

function withLots(
  mutants: readonly Mutant[],
  seed: string,
): { readonly mutant: Mutant; readonly lot: string }[] {
  return mutants.map((mutant) => ({
    mutant,
    lot: createHash('sha256')
      .update(`${seed}\0${keyOf(mutant)}`)
      .digest('hex'),
  }));
}
