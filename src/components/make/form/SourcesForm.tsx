import type { VNode } from 'preact';
import { stretchOfFact } from '../../../write/facts.ts';
import type { FactsProps } from './FactsForm.tsx';
import { FoldCard } from './FoldCard.tsx';
import { thingsOf, withoutThing, wordsAt } from './list-fact.ts';
import { ListOfThings } from './ListOfThings.tsx';
import { restOf, type Told } from './told.ts';
import { ToldBeside } from './ToldBeside.tsx';
import { TypedField } from './TypedField.tsx';

const parts = [
  ['title', 'sourceTitle'],
  ['year', 'sourceYear'],
  ['url', 'sourceAddress'],
] as const;

/** Where the facts of a document come from. */
export function SourcesForm(setting: FactsProps & { readonly toldHere: Told }): VNode {
  const { words, facts, open, toldIn, toldHere, editing } = setting;
  const sources = thingsOf(facts['sources']);
  const titles = sources.map((source) => wordsAt(source, 'title'));
  return (
    <FoldCard
      {...setting}
      id="sources"
      sort="facts"
      isFact
      isOptional
      name={words.sources}
      line={titles.join('; ')}
      told={toldHere}
    >
      {() => (
        <ListOfThings
          {...setting}
          list="sources"
          card="sources"
          thing="source"
          name={words.source}
          titles={titles}
          told={toldHere}
          addWords={words.addSource}
          valueOf={(title) => ({ title })}
          without={(index) => withoutThing(['sources'], index, facts['sources'])}
        >
          {(index) => (
            <>
              {parts.map(([name, label]) => (
                <TypedField
                  key={name}
                  name={`source-${name}`}
                  label={words.field[label]}
                  value={wordsAt(sources[index], name)}
                  change={(value) =>
                    void editing.change(
                      { do: 'set-fact', path: ['sources', index, name], value },
                      `sources ${index} ${name}`,
                    )
                  }
                  hint={name === 'title' ? undefined : words.optional}
                  told={toldIn(stretchOfFact(open, ['sources', index, name]))}
                />
              ))}
              <ToldBeside
                told={restOf(
                  toldIn(stretchOfFact(open, ['sources', index])),
                  parts.map(([name]) => stretchOfFact(open, ['sources', index, name])),
                )}
              />
            </>
          )}
        </ListOfThings>
      )}
    </FoldCard>
  );
}
