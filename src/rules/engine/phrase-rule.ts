import type { Severity } from '../../model/message.ts';
import type { CheckedRule, Examined, Finding } from '../rule.ts';
import { findPhrases, type PhraseMatch } from './phrases.ts';

interface PhraseRule<T> {
  readonly id: string;
  readonly severity: Severity;
  readonly list: (examined: Examined) => ReadonlyMap<string, T>;
  /** Whether other forms of the first word count: "carried out" for "carry out". */
  readonly inflected?: boolean;
  readonly say: (match: PhraseMatch<T>, examined: Examined) => Omit<Finding, 'place'> | undefined;
}

/** A rule about words and phrases on a list, wherever the author wrote words. */
export function phraseRule<T>({ id, severity, list, inflected = false, say }: PhraseRule<T>): CheckedRule {
  return {
    id,
    severity,
    check: (examined) => {
      const phrases = list(examined);
      const { baseForms, slots } = examined.vocabulary;
      const options = inflected ? { baseForms, slots } : { slots };
      return examined.allSentences
        .flatMap((sentence) => findPhrases(phrases, sentence, options))
        .flatMap((match): Finding[] => {
          const said = say(match, examined);
          return said ? [{ place: match.place, ...said }] : [];
        });
    },
  };
}
