import type { VNode } from 'preact';
import { stretchOfFact } from '../../../write/facts.ts';
import { thingFields } from './fact-fields.ts';
import type { FactsProps } from './FactsForm.tsx';
import { FoldCard } from './FoldCard.tsx';
import { thingsOf, withoutThing, wordsAt } from './list-fact.ts';
import { ListOfThings } from './ListOfThings.tsx';
import type { Told } from './told.ts';
import { TypedField } from './TypedField.tsx';

const labels = {
  date: 'readersDate',
  group: 'readersGroup',
  place: 'readersPlace',
  changed: 'readersChanged',
} as const;

interface Props extends FactsProps {
  readonly toldHere: Told;
  /** The fields of consent and photos. */
  readonly children: readonly VNode[];
}

/** Who tried a document, who agreed to be named or shown in it, and who took its photos. */
export function RightsForm(setting: Props): VNode {
  const { words, facts, open, toldIn, toldHere, editing, children } = setting;
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
            told={toldHere}
            addWords={words.seldom.addReaders}
            valueOf={() => ({ date: new Date().toISOString().slice(0, 10), group: words.seldom.readers })}
            without={(index) => withoutThing([list], index, facts[list])}
          >
            {(index) =>
              thingFields[list].map((name) => (
                <TypedField
                  key={name}
                  name={`readers-${name}`}
                  label={words.field[labels[name]]}
                  {...(name === 'date' && { type: 'date' as const })}
                  value={wordsAt(times[index], name)}
                  change={(value) =>
                    void editing.change(
                      { do: 'set-fact', path: [list, index, name], value },
                      `${list} ${index} ${name}`,
                    )
                  }
                  told={toldIn(stretchOfFact(open, [list, index, name]))}
                />
              ))
            }
          </ListOfThings>
          {children}
        </>
      )}
    </FoldCard>
  );
}
