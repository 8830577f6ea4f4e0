import type { Finding, Rule } from '../rule.ts';

/** A finding and the rule that it is of. */
export interface Told {
  readonly rule: Rule;
  readonly finding: Finding;
}

/**
 * One slip is one message: “will be facilitated” is a passive with a hard verb, and is said anew once. What a rule of
 * single words found in words for which another finding speaks is said with that one, or is left out where its fix has an
 * easier word already.
 */
export function sayTogether(all: readonly Told[]): Told[] {
  const spoken = spokenWords(all);
  const joined = new Map<Finding, string[]>();
  const kept = all.filter(({ rule, finding }) => {
    const word = rule.ofSingleWords === true ? spoken.get(finding.place?.start.offset ?? -1) : undefined;
    if (!word) return true;
    if (!word.isSaid)
      joined.set(word.by, [...(joined.get(word.by) ?? []), `${finding.found} ${finding.fix}`]);
    return false;
  });
  return kept.map(({ rule, finding }) => ({
    rule,
    finding: { ...finding, fix: [finding.fix, ...(joined.get(finding) ?? [])].join(' ') },
  }));
}

interface SpokenWord {
  readonly by: Finding;
  readonly isSaid: boolean;
}

/** The words for which findings speak, by the offset where each starts. Of two findings the first one speaks. */
function spokenWords(all: readonly Told[]): ReadonlyMap<number, SpokenWord> {
  const spoken = new Map<number, SpokenWord>();
  for (const { finding } of all)
    for (const { place, isSaid } of finding.speaksFor ?? [])
      if (!spoken.has(place.start.offset)) spoken.set(place.start.offset, { by: finding, isSaid });
  return spoken;
}
