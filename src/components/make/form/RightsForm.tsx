import type { ComponentChildren, VNode } from 'preact';
import { stretchOfFact } from '../../../write/facts.ts';
import type { FactsProps } from './FactsForm.tsx';
import { FoldCard } from './FoldCard.tsx';
import { thingsOf, withoutThing, wordsAt } from './list-fact.ts';
import { ListOfThings } from './ListOfThings.tsx';
import { ThingFields } from './ThingFields.tsx';
import { messagesIn, type Told } from './told.ts';

interface Props extends FactsProps {
  readonly toldHere: Told;
  /** The fields of consent and photos, and what there is to say about them. */
  readonly children: ComponentChildren;
}

/** Who tried a document, who agreed to be named or shown in it, and who took its photos. */
export function RightsForm(setting: Props): VNode {
  const { words, facts, open, toldHere, children } = setting;
  const list = 'checked-with-readers';
  const times = thingsOf(facts[list]);
  const groups = times.map((time) => wordsAt(time, 'group'));
  return (
    <FoldCard
      {...setting}
      id="rights"
      sort="facts"
      isFact
      isOptional
      name={words.seldom.rights}
      line={groups.join('; ')}
      told={toldHere}
    >
      {() => (
        <>
          <ListOfThings
            {...setting}
            list={list}
            card="rights"
            thing="time"
            name={words.seldom.readers}
            titles={groups}
            told={{ ...toldHere, messages: messagesIn(toldHere.messages, stretchOfFact(open, [list])) }}
            addWords={words.seldom.addReaders}
            valueOf={() => ({ date: new Date().toISOString().slice(0, 10), group: words.seldom.readers })}
            without={(index) => withoutThing([list], index, facts[list])}
          >
            {(index) => <ThingFields {...setting} list={list} index={index} />}
          </ListOfThings>
          {children}
        </>
      )}
    </FoldCard>
  );
}
