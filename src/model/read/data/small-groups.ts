/** Fewer people than this are never shown: who knows one of them could find out about the others. */
export const SMALLEST_GROUP = 5;

/**
 * Which groups of one column must not be shown: those of fewer than 5 people, and as many more, the smallest first, as
 * keep the total from giving these away. A group of nobody is no group. Two or more are hidden, or none; and what they
 * have together is so much that any of them may be 5 or more, for all that a reader can work out (primary and
 * complementary suppression: Hundepool et al., Statistical Disclosure Control, 2012, chapter 4). Of groups that are equal,
 * the first by its words is hidden: in whichever order two charts show them, both hide the same.
 */
export function hiddenGroups(groups: readonly Group[]): ReadonlySet<number> {
  const people = groups.map((group) => group.people);
  const hidden = new Set(
    people.flatMap((count, index) => (count > 0 && count < SMALLEST_GROUP ? [index] : [])),
  );
  if (hidden.size === 0) return hidden;
  const others = groups
    .map((group, index) => ({ ...group, index }))
    .filter((group) => group.people > 0 && !hidden.has(group.index))
    .toSorted((a, b) => a.people - b.people || (a.words < b.words ? -1 : 1));
  for (const { index } of others) {
    if (isSafe(hidden, people)) break;
    hidden.add(index);
  }
  return hidden;
}

interface Group {
  readonly words: string;
  readonly people: number;
}

/** Each of the others has at least 1, so that the rest is the most that one may have. */
function isSafe(hidden: ReadonlySet<number>, people: readonly number[]): boolean {
  const together = [...hidden].reduce((sum, index) => sum + (people[index] ?? 0), 0);
  return hidden.size > 1 && together - (hidden.size - 1) >= SMALLEST_GROUP;
}
