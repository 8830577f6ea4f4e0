/** One of several parts of the same work, counted from 1: `2/8` is the second of eight. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

export const wholeWork: Shard = { number: 1, of: 1 };

/** Reads `2/8`, as test runners write it. `undefined`: it is none. */
export function readShard(written: string): Shard | undefined {
  const [, number, of] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/u.exec(written)?.map(Number) ?? [];
  return number !== undefined && of !== undefined && number <= of ? { number, of } : undefined;
}

/**
 * What of a list is in a part of the work. Each piece is in one part, whichever machine asks, and neighbours are in different
 * ones: the papers of a long document are shared out.
 */
export function inShard<Piece>(all: readonly Piece[], { number, of }: Shard): Piece[] {
  return all.filter((_, index) => index % of === number - 1);
}
