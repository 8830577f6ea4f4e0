import type { Vocabulary } from '../../src/rules/vocabulary.ts';
import { checkSentences, kindOfRule, type Remark } from './measure.ts';
import type { FoundSentence } from './read-found.ts';
import type { JudgedSentence } from './score-found.ts';

/** A found sentence with all that the rules said about it. */
export interface CheckedFound extends JudgedSentence {
  readonly allRemarks: readonly Remark[];
  readonly errors: readonly Remark[];
}

/** What the rules say about the sentences of strangers, each remark on wording under its class. */
export function judge(sentences: readonly FoundSentence[], vocabulary: Vocabulary): CheckedFound[] {
  const checked = checkSentences(sentences, vocabulary);
  return sentences.map((sentence, index) => {
    const allRemarks = checked[index]?.remarks ?? [];
    const remarks = allRemarks.flatMap(({ rule, start, end }) => {
      const kind = kindOfRule[rule];
      return kind ? [{ kind, rule, start, end }] : [];
    });
    return {
      ...sentence,
      remarks,
      allRemarks,
      errors: allRemarks.filter(({ severity }) => severity === 'error'),
    };
  });
}
