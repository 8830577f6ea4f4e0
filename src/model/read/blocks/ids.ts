import { pageIds } from '../../page-ids.ts';

/** Hands out the ids of one document. An id names one block for ever: links and paper point at it. */
export interface Ids {
  /** An id that nobody has: `base`, or `base-2`, `base-3` ... when it is taken. */
  claim(base: string): string;
  /** Takes an id that an author chose. False when it is taken. */
  take(id: string): boolean;
  /** The next number of a sort: 1 for the first `step`. */
  next(sort: string): number;
}

export function startIds(): Ids {
  const taken = new Set<string>(pageIds);
  const counts = new Map<string, number>();
  // Of each base, the number after the last that was handed out: those before it stay taken.
  const tried = new Map<string, number>();
  const take = (id: string): boolean => {
    if (taken.has(id)) return false;
    taken.add(id);
    return true;
  };
  return {
    take,
    next: (sort) => {
      const number = (counts.get(sort) ?? 0) + 1;
      counts.set(sort, number);
      return number;
    },
    claim: (base) => {
      if (take(base)) return base;
      let number = tried.get(base) ?? 2;
      while (!take(`${base}-${number}`)) number += 1;
      tried.set(base, number + 1);
      return `${base}-${number}`;
    },
  };
}

/**
 * The id of a heading from its words: `Get ready` becomes `get-ready`. One that looks like the id of a numbered
 * block (`step-3`) gets a different form, so that steps keep theirs in every translation; so does one that the page
 * uses itself (`contact`).
 */
export function idFromWords(words: string): string {
  const id = words
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  if (id === '') return 'part';
  return /^[a-z]+-\d+$/.test(id) || pageIds.includes(id) ? `about-${id}` : id;
}
