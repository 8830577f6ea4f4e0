import { peopleRules } from './people/index.ts';
import { pictureRules } from './pictures/index.ts';
import { sentenceRules } from './sentences/index.ts';
import { structureRules } from './structure/index.ts';
import { taskRules } from './tasks/index.ts';
import { wordRules } from './words/index.ts';
import type { Rule } from './rule.ts';

/** A group of rules: one folder of this room, with one file for each rule. */
export interface RuleGroup {
  readonly name: string;
  readonly folder: string;
  readonly rules: readonly Rule[];
}

/** Every easy-read rule, by what it is about. A test fails when a file is missing here. */
export const ruleGroups: readonly RuleGroup[] = [
  { name: 'Sentences', folder: 'sentences', rules: sentenceRules },
  { name: 'Words', folder: 'words', rules: wordRules },
  { name: 'Structure', folder: 'structure', rules: structureRules },
  { name: 'Pictures', folder: 'pictures', rules: pictureRules },
  { name: 'Tasks', folder: 'tasks', rules: taskRules },
  { name: 'People and law', folder: 'people', rules: peopleRules },
];

export const rules: readonly Rule[] = ruleGroups.flatMap((group) => group.rules);
