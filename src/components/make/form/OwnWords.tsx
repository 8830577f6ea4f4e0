import type { VNode } from 'preact';
import { stretchOfFact } from '../../../write/facts.ts';
import type { FactsProps } from './FactsForm.tsx';
import { thingsOf, withoutThing, wordsAt } from './list-fact.ts';
import { ListOfThings } from './ListOfThings.tsx';
import { messagesIn } from './told.ts';
import { TypedField } from './TypedField.tsx';

/** Words that a document may use though they are hard, one in each line. */
export function OwnWords(setting: FactsProps): VNode {
  const { words, facts, open, told, toldIn, editing } = setting;
  const list = 'words';
  const titles = thingsOf(facts[list]).map((each) => wordsAt(each));
  return (
    <ListOfThings
      {...setting}
      list={list}
      card="facts"
      thing="word"
      name={words.field.ownWord}
      titles={titles}
      told={{ ...told, messages: messagesIn(told.messages, stretchOfFact(open, [list])) }}
      addWords={words.seldom.addWord}
      valueOf={() => words.part.Word}
      without={(index) => withoutThing([list], index, facts[list])}
    >
      {(index) => (
        <TypedField
          name="own-word"
          label={words.field.ownWord}
          value={titles[index] ?? ''}
          change={(value) =>
            void editing.change({ do: 'set-fact', path: [list, index], value }, `${list} ${index}`)
          }
          told={toldIn(stretchOfFact(open, [list, index]))}
        />
      )}
    </ListOfThings>
  );
}
