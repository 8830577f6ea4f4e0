import { readFile } from 'node:fs/promises';
import { type Rule, type RuleDocumentation } from '../../src/rules/rule.ts';
import { ruleGroups } from '../../src/rules/index.ts';
import { checkExample } from './check-example.ts';
import { type Example, readHeader } from './read-header.ts';

/** What the headers of all rules say, with what the checker answers to each bad example. */
export async function documentRules(): Promise<RuleDocumentation[]> {
  const documented: RuleDocumentation[] = [];
  for (const { name, rules } of ruleGroups)
    for (const rule of rules) documented.push(await documentRule(rule, name));
  return documented;
}

async function documentRule(rule: Rule, group: string): Promise<RuleDocumentation> {
  const file = new URL(`../../src/rules/${rule.id}.ts`, import.meta.url);
  const header = readHeader(await readFile(file, 'utf8'));
  if (!header) throw new Error(`${rule.id}.ts starts with no comment that documents it.`);
  const { title, why, source, examples } = header;
  return {
    id: rule.id,
    group,
    title,
    why,
    source,
    kept: keptLine(rule),
    ...('severity' in rule && { severity: rule.severity }),
    examples: examples.map((example) => ({
      heading: example.heading,
      isGood: example.isGood,
      text: textOf(example),
      messages: example.isGood ? [] : messagesOf(example, rule),
    })),
  };
}

function keptLine(rule: Rule): string | undefined {
  if ('check' in rule) return undefined;
  return rule.keptBy.type === 'reader'
    ? `The reader keeps this rule. Its messages: ${rule.keptBy.rules.map((id) => `“${id}”`).join(', ')}.`
    : 'Clearstep keeps this rule by itself. An author cannot break it.';
}

/** The facts and the text as one file has them. */
function textOf({ facts, body }: Example): string {
  const top = facts === '' ? '' : `---\n${facts.replace(/^(\S+):$/gm, '# no $1').trimEnd()}\n---\n`;
  return [top, body ?? '']
    .filter((part) => part !== '')
    .join('\n')
    .trimEnd();
}

function messagesOf(example: Example, rule: Rule): string[] {
  const ids: readonly string[] =
    'check' in rule ? [rule.id] : rule.keptBy.type === 'reader' ? rule.keptBy.rules : [];
  return checkExample(example)
    .messages.filter((message) => ids.includes(message.rule))
    .map(({ found, fix }) => `${found} ${fix}`);
}
