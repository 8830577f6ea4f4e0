import { format, resolveConfig } from 'prettier';
import { documentRules } from './rule-documentation.ts';
import { documentationModule, indexPage, rulePage } from './write-pages.ts';

/** Every generated file with its text, by its path below the project. */
export async function ruleDocFiles(): Promise<ReadonlyMap<string, string>> {
  const rules = await documentRules();
  const files = new Map([
    ['docs/rules/README.md', indexPage(rules)],
    ['src/rules/documentation.ts', documentationModule(rules)],
    ...rules.map((rule): [string, string] => [`docs/rules/${rule.id}.md`, rulePage(rule)]),
  ]);
  const root = new URL('../../', import.meta.url);
  const config = (await resolveConfig(new URL('package.json', root))) ?? {};
  for (const [file, text] of files)
    files.set(
      file,
      await format(text, {
        ...config,
        plugins: [],
        filepath: file,
        embeddedLanguageFormatting: 'off',
      }),
    );
  return files;
}
