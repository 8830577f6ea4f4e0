import type { VNode } from 'preact';
import { stretchOfFact, type TypedFacts } from '../../../write/facts.ts';
import type { OpenText } from '../../../write/open-text.ts';
import type { FormSetting } from './DocumentForm.tsx';
import { fillIn } from '../fill-in.ts';
import { FoldCard } from './FoldCard.tsx';
import { PictureSearchField } from './PictureSearchField.tsx';
import { restOf, type Told } from './told.ts';
import { ToldBeside } from './ToldBeside.tsx';
import { TypedField } from './TypedField.tsx';

interface Props extends FormSetting {
  readonly open: OpenText;
  readonly facts: Readonly<Record<string, TypedFacts>>;
  /** All that there is to say about it. */
  readonly told: Told;
}

/** What must be there before the task starts: each thing with how much of it and its picture. */
export function NeedsForm(setting: Props): VNode {
  const { words, facts, open, pictures, editing, toldIn, focusPart, told } = setting;
  const { change, say } = editing;
  const written = facts['need'];
  const needs = (Array.isArray(written) ? written : []) as readonly TypedFacts[];
  const set = (index: number, name: string, value: string): void =>
    void change({ do: 'set-fact', path: ['need', index, name], value }, `need ${index} ${name}`);
  const things = needs.map((need) => partOf(need, 'item')).join(', ');
  return (
    <FoldCard {...setting} id="needs" sort="facts" isFact name={words.needs} line={things}>
      {() => (
        <>
          <ul class="bare-list make-cards">
            {needs.map((need, index) => (
              <li key={index}>
                <div
                  class="make-card"
                  data-make-part={`need ${index}`}
                  tabIndex={-1}
                  role="group"
                  aria-label={`${words.field.need} ${index + 1}`}
                >
                  {(['item', 'amount'] as const).map((name) => (
                    <TypedField
                      key={name}
                      label={words.field[name === 'item' ? 'need' : name]}
                      value={partOf(need, name)}
                      change={(value) => set(index, name, value)}
                      told={toldIn(
                        stretchOfFact(
                          open,
                          name === 'item' && typeof need === 'string'
                            ? ['need', index]
                            : ['need', index, name],
                        ),
                      )}
                    />
                  ))}
                  <PictureSearchField
                    pictures={pictures}
                    value={partOf(need, 'picture')}
                    about={partOf(need, 'item')}
                    change={(value) => set(index, 'picture', value)}
                    told={toldIn(stretchOfFact(open, ['need', index, 'picture']))}
                  />
                  <button
                    type="button"
                    class="button quiet"
                    onClick={() => {
                      if (!change({ do: 'remove-item', path: ['need', index] })?.ok) return;
                      say(fillIn(words.removed, { part: partOf(need, 'item') }));
                      focusPart(index > 0 ? `need ${index - 1}` : 'needs');
                    }}
                  >
                    {words.remove} <span class="visually-hidden">{partOf(need, 'item')}</span>
                  </button>
                </div>
              </li>
            ))}
          </ul>
          <ToldBeside
            told={restOf(
              told,
              needs.map((_, index) => stretchOfFact(open, ['need', index])),
            )}
          />
          <p>
            <button
              type="button"
              class="button quiet"
              data-make-do="add-need"
              onClick={() => {
                if (
                  change({ do: 'add-item', path: ['need'], value: `${words.field.need} ${needs.length + 1}` })
                    ?.ok
                )
                  focusPart(`need ${needs.length}`, 'field');
              }}
            >
              {words.addNeed}
            </button>
          </p>
        </>
      )}
    </FoldCard>
  );
}

function partOf(need: TypedFacts, name: string): string {
  if (typeof need === 'string') return name === 'item' ? need : '';
  const part = Array.isArray(need) ? undefined : (need as Readonly<Record<string, TypedFacts>>)[name];
  return typeof part === 'string' ? part : '';
}
