/**
 * The easy-read rules: a document goes in, messages come out. Runs in Node and in a browser, and reads no file; `./files` reads
 * what is known of the words of a language.
 */
export { languageOf, languages } from '../languages/index.ts';
export type { Language } from '../languages/language.ts';
export { checkDocument, type CheckOptions } from '../rules/check.ts';
export { ruleGroups, rules, type RuleGroup } from '../rules/index.ts';
export { type LanguageWords, makeVocabulary } from '../rules/make-vocabulary.ts';
export type { Finding, Rule } from '../rules/rule.ts';
export type { ProjectTerm, Vocabulary } from '../rules/vocabulary.ts';
