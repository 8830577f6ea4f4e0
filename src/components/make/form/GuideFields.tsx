import type { VNode } from 'preact';
import { audiences, nations } from '../../../model/document.ts';
import { stretchOfFact } from '../../../write/facts.ts';
import { ChosenField } from './ChosenField.tsx';
import { isFor } from './fact-fields.ts';
import type { FactsProps } from './FactsForm.tsx';
import { thingsOf, withoutThing, wordsAt } from './list-fact.ts';
import { TickList } from './TickList.tsx';

/** Who a guide or a report is for, and where the law in a guide is in force. Nothing for other kinds. */
export function GuideFields({ words, kind, facts, open, toldIn, editing }: FactsProps): VNode {
  const { audience, nation, notSaid } = words.seldom;
  const chosen = thingsOf(facts['nation']).map((each) => wordsAt(each));
  return (
    <>
      {isFor('audience', kind) && (
        <ChosenField
          name="audience"
          label={words.field.audience}
          value={wordsAt(facts['audience'])}
          choices={[['', notSaid], ...audiences.map((each) => [each, audience[each]] as const)]}
          change={(value) => void editing.change({ do: 'set-fact', path: ['audience'], value })}
          told={toldIn(stretchOfFact(open, ['audience']))}
        />
      )}
      {isFor('nation', kind) && (
        <TickList
          name="nation"
          legend={words.field.nation}
          told={toldIn(stretchOfFact(open, ['nation']))}
          choices={nations.map((each) => ({
            value: each,
            words: nation[each],
            isTicked: chosen.includes(each),
            tick: (isTicked) => {
              const at = chosen.indexOf(each);
              if (isTicked) editing.change({ do: 'add-item', path: ['nation'], value: each });
              else if (at !== -1) editing.change(withoutThing(['nation'], at, facts['nation']));
            },
          }))}
        />
      )}
    </>
  );
}
