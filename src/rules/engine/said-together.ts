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
  const speaking = all.filter(({ finding }) => finding.speaksFor !== undefined);
  if (speaking.length === 0) return [...all];
  const joined = new Map<Told, string[]>();
  const kept = all.filter((told) => {
    if (told.rule.ofSingleWords !== true) return true;
    for (const speaker of speaking) {
      const spoken = speaker.finding.speaksFor?.find((each) => startsIn(told.finding, each.place));
      if (!spoken) continue;
      if (!spoken.isSaid) joined.set(speaker, [...(joined.get(speaker) ?? []), sayAll(told.finding)]);
      return false;
    }
    return true;
  });
  return kept.map((told) => {
    const more = joined.get(told);
    return more
      ? { ...told, finding: { ...told.finding, fix: [told.finding.fix, ...more].join(' ') } }
      : told;
  });
}

function startsIn({ place }: Finding, { start, end }: NonNullable<Finding['place']>): boolean {
  return place !== undefined && start.offset <= place.start.offset && place.start.offset < end.offset;
}

function sayAll({ found, fix }: Finding): string {
  return `${found} ${fix}`;
}
