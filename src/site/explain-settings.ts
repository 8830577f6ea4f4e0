import type { z } from 'zod';
import { nearest } from '../model/nearest.ts';
import type { ReaderRule } from '../model/reader-rules.ts';
import { type FactRules, rulesAt } from '../model/read/facts/fact-rules.ts';
import type { Path } from '../model/read/common/positioned.ts';
import { date } from '../model/read/common/facts.ts';
import { both, either, quote, type Wording } from '../model/read/common/reading.ts';
import { emptyFact, type Fault, faultOf } from '../model/read/common/text-schemas.ts';
import { meantLanguage } from './language-tag.ts';
import { NO_LANGUAGE } from './local-settings.ts';

/** What is to be said of one fault in the settings, by which rule, and at the name or at the value. */
export interface SettingFault {
  readonly path: Path;
  readonly at: 'name' | 'value';
  readonly rule: ReaderRule;
  readonly wording: Wording;
}

/** Everything that a schema has against the settings, in plain words. A slip of a name is not told as a missing one, too. */
export function explainSettings(
  issues: readonly z.core.$ZodIssue[],
  rules: FactRules,
  written: unknown,
): SettingFault[] {
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((name) => explainUnknown(name, pathOf(issue), rules))
      : [],
  );
  const meant = new Set(unknown.flatMap((fault) => fault.meant.map((path) => JSON.stringify(path))));
  const others = issues
    .filter(({ code }) => code !== 'unrecognized_keys')
    .filter((issue) => issue.input !== undefined || !meant.has(JSON.stringify(pathOf(issue))))
    .map((issue) => explainValue(issue, pathOf(issue), rules, written));
  return [...unknown.map(({ fault }) => fault), ...others];
}

function explainUnknown(
  name: string,
  group: Path,
  rules: FactRules,
): { readonly fault: SettingFault; readonly meant: readonly Path[] } {
  const around = rulesAt(group, rules);
  const known = namesIn(around);
  const near = nearest(name.replaceAll(/[ _-]/g, ''), known);
  const own = NO_LANGUAGE in around ? meantLanguage(name, known) : OTHER_NAMES[name.toLowerCase()];
  const meant = near.length > 0 ? near : own !== undefined && known.includes(own) ? [own] : [];
  const where = group.length > 0 ? `in “${nameOf(group)}”` : 'here';
  const wording = {
    found: `${quote(name)} is not a setting that is known ${where}.`,
    allowed:
      known.length > 0 ? `The settings ${where} are ${namesOf(known)}.` : `There are no settings ${where}.`,
    fix:
      meant.length > 0
        ? `Did you mean ${either(meant.map((each) => `“${each}”`))}?`
        : 'Use one of these names, or delete the setting.',
  };
  const fault: SettingFault = { path: [...group, name], at: 'name', rule: 'unknown-field', wording };
  return { fault, meant: meant.map((each) => [...group, each]) };
}

function explainValue(issue: z.core.$ZodIssue, path: Path, rules: FactRules, written: unknown): SettingFault {
  const name = nameOf(path);
  const rule = rulesAt(path.slice(0, path.lastIndexOf(name)), rules)[name];
  const example = rule ? `Write it like this: ${rule.example}` : 'Put it right, or delete it.';
  const { input } = issue;
  if (input === undefined && issue.code !== 'custom') {
    const group = path.slice(0, -1);
    return {
      path: group,
      at: 'name',
      rule: 'missing-field',
      wording: {
        found: `${group.length > 0 ? `“${nameOf(group)}”` : 'The site'} has no “${name}”.`,
        allowed: `It needs “${name}”: ${rule?.about ?? 'it cannot be left out.'}`,
        fix: `Add it, for example: ${rule?.example ?? name}`,
      },
    };
  }
  const found = faultOf(issue) ?? (input === null ? emptyFact : undefined);
  const fault = found?.rule === emptyFact.rule ? emptySetting(rule) : found;
  if (fault) return { path, at: 'value', rule: fault.rule, wording: fault.wording(typedName(path, written)) };
  if (path.length === 0)
    return {
      path,
      at: 'value',
      rule: 'wrong-field-value',
      wording: {
        found: `“clearstep” is given ${thing(input)}.`,
        allowed: 'It is given settings between { and }.',
        fix: "Write it like this: clearstep({ name: 'Our Work' })",
      },
    };
  const expected = issue.code === 'invalid_type' ? issue.expected : undefined;
  return {
    path,
    at: 'value',
    rule: 'wrong-field-value',
    wording: {
      found: `“${typedName(path, written)}” is ${thing(input)}.`,
      allowed: rule?.read === date ? dateSetting(rule.about) : allowedFor(expected, rulesAt(path, rules)),
      fix: example,
    },
  };
}

/** A setting that is there with nothing in it. */
function emptySetting(rule: FactRules[string] | undefined): Fault {
  const example = rule ? `Write it like this: ${rule.example}` : 'Write what belongs there';
  return {
    rule: emptyFact.rule,
    wording: (name) => ({
      found: `“${name}” is empty.`,
      allowed: rule ? `It is ${rule.about}` : 'Every setting that is named has a value.',
      fix: rule?.required ? example : `${example}, or delete the setting.`,
    }),
  };
}

/** `until: 2027` */
function dateSetting(about: string): string {
  return `It is ${about} A date has the year, the month and the day, between quote marks: '2026-11-01' is 1 November 2026.`;
}

function allowedFor(expected: string | undefined, rules: FactRules): string {
  const names = namesIn(rules);
  if (expected === 'object' && NO_LANGUAGE in rules)
    return 'It is words between quote marks, or words by language.';
  if (expected === 'array') return 'It is a list between [ and ], with a comma after each thing.';
  if (expected === 'object')
    return names.length > 0
      ? `It holds settings between { and }: ${namesOf(names)}.`
      : 'It holds settings between { and }.';
  if (expected === 'boolean') return 'It is true or false, without quote marks.';
  return 'It is words between quote marks.';
}

/** What stands there instead, as its author would call it. */
function thing(input: unknown): string {
  if (Array.isArray(input)) return 'a list';
  if (input instanceof Date) return 'a Date of JavaScript';
  switch (typeof input) {
    case 'string':
      return `the words ${quote(input)}`;
    case 'number':
      return `the number ${input}`;
    case 'boolean':
      return String(input);
    case 'object':
      return 'a group of settings';
    default:
      return 'something that cannot be read as words';
  }
}

/** Nobody reads a sentence of more names than this. */
const MOST_NAMES = 25;

/** All names, or where so many are, as those of rules: some, and where all are to be found. */
function namesOf(names: readonly string[]): string {
  return names.length <= MOST_NAMES
    ? both(names)
    : `the names of ${names.length} rules, such as ${both(names.slice(0, 3))}. Each message ends its first line with the name of its rule, and docs/rules of Clearstep has a page for each`;
}

function namesIn(rules: FactRules): string[] {
  return Object.keys(rules).filter((name) => name !== NO_LANGUAGE);
}

/** The last name in a path that an author has typed. */
function nameOf(path: Path): string {
  return path.findLast((part) => typeof part === 'string' && part !== NO_LANGUAGE)?.toString() ?? '';
}

/** The last name that was really typed: `colours: '#fc0'` stands for a group with one colour in it. */
function typedName(path: Path, written: unknown): string {
  let value = written;
  let typed = 0;
  for (const part of path) {
    if (typeof value !== 'object' || value === null) break;
    value = (value as Record<string | number, unknown>)[part];
    typed += 1;
  }
  return nameOf(path.slice(0, typed));
}

function pathOf({ path }: z.core.$ZodIssue): Path {
  return path.map((part) => (typeof part === 'number' ? part : String(part)));
}

/** What people call these settings elsewhere, in small letters. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  title: 'name',
  licence: 'contentLicence',
  license: 'contentLicence',
  copyright: 'contentLicence',
  sitename: 'name',
  description: 'tagline',
  slogan: 'tagline',
  url: 'address',
  site: 'address',
  base: 'address',
  locales: 'languages',
  locale: 'defaultLanguage',
  lang: 'defaultLanguage',
  language: 'defaultLanguage',
};
