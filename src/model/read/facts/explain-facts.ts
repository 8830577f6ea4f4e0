import { isScalar, type YAMLMap } from 'yaml';
import type { z } from 'zod';
import { kinds, type Kind } from '../../document.ts';
import { nearest } from '../../nearest.ts';
import type { ReaderRule } from '../../reader-rules.ts';
import { type FactRule, type FactRules, rulesAt, shapeOf } from './fact-rules.ts';
import { type Explainer, keyOf, type Path } from '../common/positioned.ts';
import { both, either, quote, type Wording } from '../common/reading.ts';
import { emptyFact, faultOf } from '../common/text-schemas.ts';

/** What an author is told, and by which rule. */
export interface Told {
  readonly rule: ReaderRule;
  readonly wording: Wording;
}

/**
 * What to say of faults in facts that follow rules. With a kind, facts of other kinds are offered to nobody. `called`: how
 * messages call what the facts are of, at the start of a sentence.
 */
export function explainFacts(
  rules: FactRules,
  kind: Kind | undefined,
  called = kind ? `This ${kind}` : 'This document',
): Explainer<Told> {
  return {
    unknown: (name, group) => explainUnknown(name, rulesAt(group, rules), kind),
    missing: (name, group) => {
      const of = group.length > 0 ? `“${nameOf(group)}”` : called;
      const rule = rulesAt(group, rules)[name];
      return told('missing-field', {
        found: `${of} has no “${name}”.`,
        allowed: `It needs “${name}”: ${rule?.about}`,
        fix: `Add it, for example: ${rule?.example}`,
      });
    },
    wrong: (issue, path) => explainValue(issue, path, rules),
    instead: (group, path) => explainColon(group, path, rules),
  };
}

function told(rule: ReaderRule, wording: Wording): Told {
  return { rule, wording };
}

function explainUnknown(
  name: string,
  rules: FactRules,
  kind: Kind | undefined,
): ReturnType<Explainer<Told>['unknown']> {
  const known = Object.keys(rules).filter((each) => isFor(rules[each], kind));
  const own = OTHER_NAMES[name.toLowerCase()];
  const near = nearest(name.replaceAll(/[ _]/g, '-'), known);
  const meant = near.length > 0 ? near : own !== undefined && known.includes(own) ? [own] : [];
  const wording = {
    found: name ? `${quote(name)} is not a fact that is known here.` : 'A fact here has no name.',
    allowed: `The facts here are ${both(known)}.`,
    fix:
      meant.length > 0
        ? `Did you mean ${either(meant.map((each) => `“${each}”`))}?`
        : name.toLowerCase() === 'language'
          ? 'Delete the line. The name of the file says the language: en-GB.mdx.'
          : 'Use one of these names, or delete the line.',
  };
  return { told: told('unknown-field', wording), meant };
}

/** A fact that a document of this kind does not have. */
export function explainWrongKind(name: string, rule: FactRule<unknown>, kind: Kind): Told {
  return told('field-in-wrong-kind', {
    found: `A ${kind} has no “${name}”.`,
    allowed: `“${name}” is for: ${both((rule.kinds ?? kinds).map((each) => `${each}s`))}.`,
    fix: `Delete “${name}” here, or change the kind of the document.`,
  });
}

/** Whether a kind of document may have a fact. An unknown kind may have all. */
export function isFor(rule: FactRule<unknown> | undefined, kind: Kind | undefined): boolean {
  return !kind || !rule?.kinds || rule.kinds.includes(kind);
}

/** The last name in a path: that of `need.0.item` is `item`. */
export function nameOf(path: Path): string {
  return path.findLast((part) => typeof part === 'string') ?? '';
}

function explainValue(issue: z.core.$ZodIssue, path: Path, rules: FactRules): Told {
  const name = nameOf(path);
  const fault = faultOf(issue) ?? (issue.input === null ? emptyFact : undefined);
  const expected = issue.code === 'invalid_type' ? issue.expected : undefined;
  if (expected === 'array') return explainNoList(issue.input, path, rules);
  if (expected === 'object') return explainNoNames(issue.input, path, rules);
  if (fault) return told(fault.rule, fault.wording(name));
  return told('wrong-field-value', {
    found: `“${name}” is ${Array.isArray(issue.input) ? 'a list' : 'a group of facts'}.`,
    allowed: 'It is one piece of text.',
    fix: `Write it on one line, as “${name}: some words”. If the words have a colon or a bracket in them, put them in quotes.`,
  });
}

function explainNoList(input: unknown, path: Path, rules: FactRules): Told {
  const name = nameOf(path);
  const rule = rulesAt(path.slice(0, -1), rules)[name];
  const isEmpty = input === null || input === '';
  return told(isEmpty ? 'empty-field' : 'wrong-field-value', {
    found: isEmpty ? `There is nothing after “${name}:”.` : `“${name}” is not a list.`,
    allowed:
      'A list has each thing on a line of its own below the name, after two spaces and a hyphen, or all between [ and ]. An empty list is [].',
    // Nobody should make up a check with readers because an example has one.
    fix: saysNone(input) ? `Write: ${name}: []` : `Write it like this: ${rule?.example}`,
  });
}

function saysNone(input: unknown): boolean {
  return typeof input === 'string' && /^(?:no|none|not yet|nobody|never|false|n\/a|-+)$/i.test(input);
}

function explainNoNames(input: unknown, path: Path, rules: FactRules): Told {
  const own = Object.values(rulesAt(path, rules));
  const needed = own.filter(({ required }) => required === true);
  const examples = (needed.length > 0 ? needed : own.slice(0, 2)).map((each) => each.example);
  const typed = typeof input === 'string' && input !== '' ? input : undefined;
  const words = typed === undefined ? '' : `: ${quote(typed)}`;
  return told('wrong-field-value', {
    found: `In “${nameOf(path)}” something stands without its name${words}.`,
    allowed: `“${nameOf(path)}” has facts with names: ${both(Object.keys(rulesAt(path, rules)))}.`,
    fix: `Write it like this: { ${typed !== undefined && 'title' in rulesAt(path, rules) ? titled(typed) : examples.join(', ')} }`,
  });
}

/** What was typed as a title, or as the address of something whose title nobody but the author knows. */
function titled(typed: string): string {
  return /^https?:\/\//u.test(typed) ? `title: ..., url: ${typed}` : `title: ${inYaml(typed)}`;
}

function inYaml(typed: string): string {
  return /^[\p{L}\d][\p{L}\d ().'’-]*$/u.test(typed) ? typed : JSON.stringify(typed);
}

/** `Milk: 30 ml` in a list of plain words: YAML takes it for a fact with the name “Milk”. */
function explainColon(group: YAMLMap, path: Path, rules: FactRules): Told | undefined {
  const own = rulesAt(path, rules);
  const short = shortNameAt(path, rules);
  const [pair, ...others] = group.items;
  if (short === undefined || !pair || others.length > 0 || group.flow || !isScalar(pair.value))
    return undefined;
  const name = keyOf(pair);
  if (nearest(name, Object.keys(own)).length > 0 || OTHER_NAMES[name.toLowerCase()]) return undefined;
  const words = `${name}: ${pair.value.source ?? ''}`.trim();
  return told('wrong-field-value', {
    found: `There is a colon in ${quote(words)}.`,
    allowed: 'A colon with a space after it stands only between the name of a fact and its value.',
    fix: `Put the words in quotes: "${words}". Or name each part, for example: { ${short}: milk, amount: 30 ml }`,
  });
}

/** The fact that plain words stand for in a group. Absent: they may not. */
function shortNameAt(path: Path, rules: FactRules): string | undefined {
  const name = nameOf(path);
  const rule = rulesAt(path.slice(0, path.lastIndexOf(name)), rules)[name];
  return rule && shortNameIn(rule.read);
}

function shortNameIn(schema: z.ZodType): string | undefined {
  const shape = shapeOf(schema);
  if (!shape) return undefined;
  return 'group' in shape ? shape.short : shortNameIn(shape.item);
}

/** What people call these facts elsewhere. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  heading: 'title',
  name: 'title',
  type: 'kind',
  description: 'summary',
  intro: 'summary',
  about: 'summary',
  image: 'picture',
  photo: 'picture',
  icon: 'picture',
  duration: 'time',
  location: 'place',
  where: 'place',
  ingredients: 'need',
  materials: 'need',
  tools: 'need',
  equipment: 'need',
  help: 'ask',
  supervisor: 'ask',
  date: 'reviewed',
  updated: 'reviewed',
  expires: 'review-by',
  references: 'sources',
  country: 'nation',
  film: 'video',
  thing: 'item',
  cost: 'price',
  quantity: 'amount',
};
