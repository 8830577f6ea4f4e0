import type { VNode } from 'preact';
import { stretchOfFact, type TypedFacts } from '../../../write/facts.ts';
import type { FactsProps } from './FactsForm.tsx';
import { FoldCard } from './FoldCard.tsx';
import { wordsAt } from './list-fact.ts';
import { ListOfThings } from './ListOfThings.tsx';
import { PictureSearchField } from './PictureSearchField.tsx';
import type { Told } from './told.ts';
import { TypedField } from './TypedField.tsx';

/** What must be there before the task starts: each thing with how much of it and its picture. */
export function NeedsForm(setting: FactsProps & { readonly toldHere: Told }): VNode {
  const { words, facts, open, pictures, editing, toldIn, toldHere } = setting;
  const written = facts['need'];
  const needs = (Array.isArray(written) ? written : []) as readonly TypedFacts[];
  const set = (index: number, name: string, value: string): void =>
    void editing.change({ do: 'set-fact', path: ['need', index, name], value }, `need ${index} ${name}`);
  const items = needs.map(itemOf);
  return (
    <FoldCard
      {...setting}
      id="needs"
      sort="facts"
      isFact
      name={words.needs}
      line={items.join(', ')}
      told={toldHere}
    >
      {() => (
        <ListOfThings
          {...setting}
          list="need"
          card="needs"
          thing="need"
          name={words.field.need}
          titles={items}
          told={toldHere}
          addWords={words.addNeed}
          valueOf={(item) => item}
          without={(index) => ({ do: 'remove-item', path: ['need', index] })}
        >
          {(index) => (
            <>
              <TypedField
                label={words.field.need}
                value={items[index] ?? ''}
                change={(value) => set(index, 'item', value)}
                told={toldIn(
                  stretchOfFact(
                    open,
                    typeof needs[index] === 'string' ? ['need', index] : ['need', index, 'item'],
                  ),
                )}
              />
              <TypedField
                label={words.field.amount}
                value={wordsAt(needs[index], 'amount')}
                change={(value) => set(index, 'amount', value)}
                told={toldIn(stretchOfFact(open, ['need', index, 'amount']))}
              />
              <TypedField
                label={words.field.price}
                name="price"
                value={wordsAt(needs[index], 'price')}
                change={(value) => set(index, 'price', value)}
                told={toldIn(stretchOfFact(open, ['need', index, 'price']))}
              />
              <PictureSearchField
                pictures={pictures}
                value={wordsAt(needs[index], 'picture')}
                about={items[index] ?? ''}
                change={(value) => set(index, 'picture', value)}
                told={toldIn(stretchOfFact(open, ['need', index, 'picture']))}
              />
              {(/\.(?:jpe?g|png|webp)$/iu.test(wordsAt(needs[index], 'picture')) ||
                wordsAt(needs[index], 'alt') !== '') && (
                <TypedField
                  label={words.field.alt}
                  name="need-alt"
                  value={wordsAt(needs[index], 'alt')}
                  change={(value) => set(index, 'alt', value)}
                  told={toldIn(stretchOfFact(open, ['need', index, 'alt']))}
                />
              )}
            </>
          )}
        </ListOfThings>
      )}
    </FoldCard>
  );
}

/** A need with nothing but its words is a line of the list. */
function itemOf(need: TypedFacts): string {
  return typeof need === 'string' ? need : wordsAt(need, 'item');
}
