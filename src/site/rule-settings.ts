import { z } from 'zod';
import { groupOf } from '../model/read/facts/fact-rules.ts';
import { type Fault, text } from '../model/read/common/text-schemas.ts';
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
  const words = text((typed) => faultOfStrength(typed, guards)).transform((typed) => typed as RuleStrength);
  // “idiom: false” says what is meant, but it is no strength.
  return z.preprocess((typed, context) => {
    if (typeof typed !== 'boolean') return typed;
    context.addIssue({
      code: 'custom',
      input: typed,
      params: { fault: faultOfStrength(typed, guards) },
    });
    return z.NEVER;
  }, words);
}

function faultOfStrength(typed: string | boolean, guards: RuleChoice['guards']): Fault | undefined {
  const shown = typeof typed === 'string' ? quote(typed) : String(typed);
  const found = (name: string): string => `The rule “${name}” is set to ${shown}.`;
  if (guards !== undefined)
    return {
      rule: 'unknown-value',
      wording: (name) => ({
        found: found(name),
        allowed: `It is about ${guards}: ${WHY[guards]} It stays as it is on every site.`,
        fix: 'Delete the setting. Where a document is right all the same, say so in it with the name of the rule.',
      }),
    };
  if (ruleStrengths.some((each) => each === typed)) return undefined;
  const [near] = typeof typed === 'string' ? nearest(typed, ruleStrengths) : [];
  return {
    rule: 'unknown-value',
    wording: (name) => ({
      found: found(name),
      allowed: `It may be ${either(ruleStrengths.map((each) => `'${each}'`))}, in quote marks.`,
      fix:
        near === undefined
          ? `Write '${name}': '${typed === false ? 'off' : 'hint'}'`
          : `Did you mean '${near}'?`,
    }),
  };
}

const WHY = {
  safety: 'without it, somebody may be hurt.',
  honesty: 'without it, a document could say what is not so, or take from people what is theirs.',
} as const;
