import type { VNode } from 'preact';
import type { FactsProps } from './FactsForm.tsx';
import { FoldCard } from './FoldCard.tsx';
import { thingsOf, withoutThing, wordsAt } from './list-fact.ts';
import { ListOfThings } from './ListOfThings.tsx';
import { ThingFields } from './ThingFields.tsx';
import type { Told } from './told.ts';

/** Where the facts of a document come from. */
export function SourcesForm(setting: FactsProps & { readonly toldHere: Told }): VNode {
  const { words, facts, toldHere } = setting;
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
          {(index) => <ThingFields {...setting} list="sources" index={index} />}
        </ListOfThings>
      )}
    </FoldCard>
  );
}
