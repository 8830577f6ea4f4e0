import type { Examined, Finding, Rule } from '../rule.ts';
import { placeOf } from './passage.ts';
import type { ListName } from './phrase-lists.ts';
import { type PhraseMatch, phrasesOn } from './phrases.ts';

interface PhraseRule<Name extends ListName> extends Pick<
  Rule,
  'id' | 'severity' | 'guards' | 'ofSingleWords'
> {
  readonly list: Name;
  readonly say: (match: PhraseMatch<Name>, examined: Examined) => Omit<Finding, 'place'> | undefined;
}

/** A rule about words and phrases on a list, wherever the author wrote words. */
export function phraseRule<Name extends ListName>({ list, say, ...rule }: PhraseRule<Name>): Rule {
  return {
    ...rule,
    check: (examined) =>
      phrasesOn(list, examined).flatMap((match): Finding[] => {
        const said = say(match, examined);
        return said ? [{ place: placeOf(match.sentence, match.first, match.last), ...said }] : [];
      }),
  };
}
