import { type RuleGroup, ruleGroups } from '../index.ts';
import type { Rule } from '../rule.ts';
import { checkExample, type VocabularyFor } from './check-example.ts';
import { type Example, readHeader } from './read-header.ts';
import { type KeptRule, readKeptRules } from './read-kept-rules.ts';
import type { DocumentedExample, RuleDocumentation } from './rule-documentation.ts';

/** The texts that the documentation is made of; whoever asks has read them from the disk. */
export interface RuleTexts {
  /** `sentences/passive.ts` -> the text of that file. */
  readonly rules: ReadonlyMap<string, string>;
  /** The text of `kept-rules.yml`. */
  readonly kept: string;
  /** Holds the examples against the words of their language. */
  readonly vocabularyFor: VocabularyFor;
}

/** What there is to read about all rules, with what the checker answers to each bad example. Throws on a rule without a comment: our own bug. */
export function documentRules({ rules, kept, vocabularyFor }: RuleTexts): RuleDocumentation[] {
  const keptRules = readKeptRules(kept);
  return ruleGroups.flatMap((group) => [
    ...group.rules.map((rule) => documentRule(rule, group, rules, vocabularyFor)),
    ...keptRules.filter((rule) => rule.group === group.name).map((rule) => documentKept(rule, vocabularyFor)),
  ]);
}

function documentRule(
  { id, severity }: Rule,
  { name, folder }: RuleGroup,
  texts: ReadonlyMap<string, string>,
  vocabularyFor: VocabularyFor,
): RuleDocumentation {
  const file = `${folder}/${id}.ts`;
  const header = readHeader(texts.get(file) ?? '');
  if (!header) throw new Error(`${file} starts with no comment that documents it.`);
  const { title, why, source, examples } = header;
  return {
    id,
    group: name,
    title,
    why,
    source,
    severity,
    examples: examples.map((example) => documentExample(example, [id], vocabularyFor)),
  };
}

function documentKept(
  { id, group, title, why, source, reader, bad }: KeptRule,
  vocabularyFor: VocabularyFor,
): RuleDocumentation {
  const kept =
    reader.length > 0
      ? `The reader keeps this rule. Its messages: ${reader.map((rule) => `“${rule}”`).join(', ')}.`
      : 'Clearstep keeps this rule by itself. An author cannot break it.';
  return {
    id,
    group,
    title,
    why: [why],
    source,
    kept,
    examples: bad ? [documentExample(bad, reader, vocabularyFor)] : [],
  };
}

function documentExample(
  example: Example,
  ids: readonly string[],
  vocabularyFor: VocabularyFor,
): DocumentedExample {
  const { heading, isGood } = example;
  const messages = isGood
    ? []
    : checkExample(example, vocabularyFor)
        .messages.filter(({ rule }) => ids.includes(rule))
        .map(({ found, fix }) => `${found} ${fix}`);
  return { heading, isGood, text: textOf(example), messages };
}

/** The facts and the text as one file has them. */
function textOf({ facts, body }: Example): string {
  const top = facts === '' ? '' : `---\n${facts.replace(/^(\S+):$/gm, '# no $1').trimEnd()}\n---\n`;
  return [top, body ?? '']
    .filter((part) => part !== '')
    .join('\n')
    .trimEnd();
}
