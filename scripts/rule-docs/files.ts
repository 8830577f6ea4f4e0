import { fileURLToPath } from 'node:url';
import { documentRules } from '../../src/rules/documentation/document-rules.ts';
import { formatted } from '../markdown/formatted.ts';
import { helpPages } from './help-pages.ts';
import { readRuleTexts } from './read-rule-texts.ts';
import { indexPage, rulePage } from './write-pages.ts';

/** Every page of `docs/rules` and `docs/help` with its text, by its path below the project. */
export async function ruleDocFiles(): Promise<ReadonlyMap<string, string>> {
  const rules = documentRules(await readRuleTexts());
  const files = new Map([
    ['docs/rules/README.md', indexPage(rules)],
    ...rules.map((rule): [string, string] => [`docs/rules/${rule.id}.md`, rulePage(rule)]),
    ...(await helpPages()),
  ]);
  const root = fileURLToPath(new URL('../../', import.meta.url));
  for (const [file, text] of files)
    files.set(file, await formatted(text, file, root, { embeddedLanguageFormatting: 'off' }));
  return files;
}
