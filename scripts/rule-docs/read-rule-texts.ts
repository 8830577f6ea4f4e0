import { readdir, readFile } from 'node:fs/promises';
import { loadVocabulary } from '../../src/files/vocabulary.ts';
import type { RuleTexts } from '../../src/rules/documentation/document-rules.ts';
import { ruleGroups } from '../../src/rules/index.ts';

const room = new URL('../../src/rules/', import.meta.url);

/** Reads what is written about the rules: the files of all groups, and the rules that need no check. */
export async function readRuleTexts(): Promise<RuleTexts> {
  const rules = new Map<string, string>();
  for (const { folder } of ruleGroups)
    for (const name of await readdir(new URL(`${folder}/`, room)))
      rules.set(`${folder}/${name}`, await readFile(new URL(`${folder}/${name}`, room), 'utf8'));
  return {
    rules,
    kept: await readFile(new URL('kept-rules.yml', room), 'utf8'),
    vocabularyFor: loadVocabulary,
  };
}
