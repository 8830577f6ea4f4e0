import { loadVocabulary } from '../../files/vocabulary.ts';
import { documentRules } from '../../rules/documentation/document-rules.ts';
import type { RuleDocumentation } from '../../rules/documentation/rule-documentation.ts';
import kept from '../../rules/kept-rules.yml?raw';

const texts = import.meta.glob<string>('../../rules/*/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

let read: readonly RuleDocumentation[] | undefined;

/** Every easy-read rule, from the comment on top of its file and from the list of rules that need no check. */
export function rulesToRead(): readonly RuleDocumentation[] {
  const rules = new Map(
    Object.entries(texts).map(([file, text]) => [file.slice('../../rules/'.length), text] as const),
  );
  return (read ??= documentRules({ rules, kept, vocabularyFor: loadVocabulary }));
}
