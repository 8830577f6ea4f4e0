import type { RuleDocumentation } from '../../src/rules/documentation/rule-documentation.ts';
import { table } from '../markdown/table.ts';

/** One page as Markdown: what, why, bad, good, source. */
export function rulePage(rule: RuleDocumentation): string {
  const parts = [
    `# ${rule.title}`,
    `\`${rule.id}\`, ${kindOf(rule)}. [All rules](README.md)`,
    ...rule.why,
    ...(rule.kept ? [rule.kept] : []),
    ...rule.examples.flatMap(({ heading, text, messages }) => [
      `## ${heading}`,
      `\`\`\`mdx\n${text}\n\`\`\``,
      ...messages.map((message) => `> ${escape(message)}`),
    ]),
    '## Source',
    rule.source,
  ];
  return `${GENERATED}\n\n${parts.join('\n\n')}\n`;
}

/** The page that lists all rules. */
export function indexPage(rules: readonly RuleDocumentation[]): string {
  const groups = Map.groupBy(rules, ({ group }) => group);
  const tables = [...groups].map(([group, own]) => {
    const rows = own.map((rule) => [`[${rule.title}](${rule.id}.md)`, `\`${rule.id}\``, kindOf(rule)]);
    return `## ${group}\n\n${table(['rule', 'id', 'how'], rows)}`;
  });
  return `${GENERATED}\n\n# The easy-read rules\n\n${INTRODUCTION}\n\n${tables.join('\n\n')}\n`;
}

const GENERATED =
  '<!-- Generated from the comments on top of the files in src/rules, and from src/rules/kept-rules.yml, by `npm run rule-docs`. Change those. -->';

const INTRODUCTION = `\`npm run check\` holds every document against these rules. An **error** stops the build. A **warning** should be put right. A
**hint** is worth a thought. **Review** means that a person has to look, because a program cannot tell.

Some rules are kept by the format itself or by what Clearstep makes of a document; they stand here so that you know of them.

A note stops one rule in one block. Say why after the colon: \`{/* easyread-ignore hard-word: it stands on the machine */}\``;

function kindOf({ severity, kept }: RuleDocumentation): string {
  if (severity) return severity;
  return kept?.startsWith('The reader') ? 'kept by the reader' : 'kept by Clearstep';
}

/** A message may name tags; in Markdown these would be HTML. */
function escape(message: string): string {
  return message.replace(/<(\w+)[^>]*>[^<]*<\/\1>|<[^>]+>/g, (tag) => `\`${tag}\``);
}
