import type { z } from 'zod';
import { groupOf } from '../model/read/facts/fact-rules.ts';
import { text } from '../model/read/common/text-schemas.ts';
import { either, quote } from '../model/read/common/reading.ts';
import { nearest } from '../model/nearest.ts';

/** How much a site makes of a rule. */
const ruleStrengths = ['off', 'hint', 'warning'] as const;
export type RuleStrength = (typeof ruleStrengths)[number];

/** Rules for which a site has its own strength, by id. All others keep theirs. */
export type RuleStrengths = Readonly<Record<string, RuleStrength>>;

/** A rule as a site may choose its strength. */
export interface RuleChoice {
  readonly id: string;
  /** Why a site cannot choose: the rule keeps readers safe, or a document honest. Absent: it can. */
  readonly guards?: 'safety' | 'honesty';
}

/** How much is made of each rule, as a setting. Rules that keep readers safe or documents honest say that they stay. */
export function rulesSetting(rules: readonly RuleChoice[]): z.ZodType<RuleStrengths> {
  const settings = rules.map(({ id, guards }) => [
    id,
    { about: `how much is made of the rule ${id}.`, example: `'${id}': 'hint'`, read: strength(guards) },
  ]);
  return groupOf(Object.fromEntries(settings)) as unknown as z.ZodType<RuleStrengths>;
}

function strength(guards: RuleChoice['guards']): z.ZodType<RuleStrength> {
  return text((typed) => {
    if (guards !== undefined)
      return {
        rule: 'unknown-value',
        wording: (name) => ({
          found: `The rule “${name}” is set to ${quote(typed)}.`,
          allowed: `It is about ${guards}: ${WHY[guards]} It stays as it is on every site.`,
          fix: 'Delete the setting. Where a document is right all the same, say so in it with the name of the rule.',
        }),
      };
    if (ruleStrengths.some((each) => each === typed)) return undefined;
    const [near] = nearest(typed, ruleStrengths);
    return {
      rule: 'unknown-value',
      wording: (name) => ({
        found: `The rule “${name}” is set to ${quote(typed)}.`,
        allowed: `It may be ${either(ruleStrengths.map((each) => `'${each}'`))}.`,
        fix: near === undefined ? `Write '${name}': 'hint'` : `Did you mean '${near}'?`,
      }),
    };
  }).transform((typed) => typed as RuleStrength);
}

const WHY = {
  safety: 'without it, somebody may be hurt.',
  honesty: 'without it, a document could say what is not so, or take from people what is theirs.',
} as const;
