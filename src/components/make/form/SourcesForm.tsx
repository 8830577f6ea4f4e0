import type { VNode } from 'preact';
import { stretchOfFact } from '../../../write/facts.ts';
import { fillIn } from '../fill-in.ts';
import type { FactsProps } from './FactsForm.tsx';
import { FoldCard } from './FoldCard.tsx';
import { thingsOf, withoutThing, wordsAt } from './list-fact.ts';
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
  const { words, facts, open, toldIn, toldHere, editing, focusPart } = setting;
  const { change, say } = editing;
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
        <>
          <ul class="bare-list make-cards">
            {sources.map((source, index) => (
              <li key={index}>
                <div
                  class="make-card"
                  role="group"
                  tabIndex={-1}
                  data-make-part={`source ${index}`}
                  aria-label={`${words.source} ${index + 1}`}
                >
                  {parts.map(([name, label]) => (
                    <TypedField
                      key={name}
                      name={`source-${name}`}
                      label={words.field[label]}
                      value={wordsAt(source, name)}
                      change={(value) =>
                        void change(
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
                  <button
                    type="button"
                    class="button quiet"
                    onClick={() => {
                      if (!change(withoutThing(['sources'], index, facts['sources']))?.ok) return;
                      say(fillIn(words.removed, { part: titles[index] ?? '' }));
                      focusPart(index > 0 ? `source ${index - 1}` : 'sources');
                    }}
                  >
                    {words.remove} <span class="visually-hidden">{titles[index]}</span>
                  </button>
                </div>
              </li>
            ))}
          </ul>
          <ToldBeside
            told={restOf(
              toldHere,
              sources.map((_, index) => stretchOfFact(open, ['sources', index])),
            )}
          />
          <p>
            <button
              type="button"
              class="button quiet"
              data-make-do="add-source"
              onClick={() => {
                const title = `${words.source} ${sources.length + 1}`;
                if (change({ do: 'add-item', path: ['sources'], value: { title } })?.ok)
                  focusPart(`source ${sources.length}`, 'field');
              }}
            >
              {words.addSource}
            </button>
          </p>
        </>
      )}
    </FoldCard>
  );
}
