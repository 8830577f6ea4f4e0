import type { VNode } from 'preact';
import { stretchOfFact, type TypedFacts } from '../../../write/facts.ts';
import type { OpenText } from '../../../write/open-text.ts';
import type { FormSetting } from './DocumentForm.tsx';
import { fillIn } from '../fill-in.ts';
import { TypedField } from './TypedField.tsx';

interface Props extends FormSetting {
  readonly open: OpenText;
  readonly facts: Readonly<Record<string, TypedFacts>>;
}

/** What must be there before the task starts: each thing with how much of it and its picture. */
export function NeedsForm({ words, facts, open, names, editing, toldIn, focusPart }: Props): VNode {
  const { change, say } = editing;
  const written = facts['need'];
  const needs = (Array.isArray(written) ? written : []) as readonly TypedFacts[];
  return (
    <section aria-labelledby="make-form-needs">
      <h4 id="make-form-needs">{words.needs}</h4>
      <ul role="list" class="make-cards">
        {needs.map((need, index) => (
          <li key={index}>
            <div
              class="make-card"
              data-make-part={`need ${index}`}
              tabIndex={-1}
              role="group"
              aria-label={`${words.field.need} ${index + 1}`}
            >
              {(['item', 'amount', 'picture'] as const).map((name) => (
                <TypedField
                  key={name}
                  label={words.field[name === 'item' ? 'need' : name]}
                  value={partOf(need, name)}
                  change={(value) =>
                    void change(
                      { do: 'set-fact', path: ['need', index, name], value },
                      `need ${index} ${name}`,
                    )
                  }
                  suggestions={name === 'picture' ? nearNames(names, partOf(need, 'item')) : []}
                  told={toldIn(
                    stretchOfFact(
                      open,
                      name === 'item' && typeof need === 'string' ? ['need', index] : ['need', index, name],
                    ),
                  )}
                />
              ))}
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
      <p data-make-part="needs" tabIndex={-1}>
        <button
          type="button"
          class="button quiet"
          data-make-do="add-need"
          onClick={() => {
            if (
              change({ do: 'add-item', path: ['need'], value: `${words.field.need} ${needs.length + 1}` })?.ok
            )
              focusPart(`need ${needs.length}`, 'field');
          }}
        >
          {words.addNeed}
        </button>
      </p>
    </section>
  );
}

function partOf(need: TypedFacts, name: string): string {
  if (typeof need === 'string') return name === 'item' ? need : '';
  const part = Array.isArray(need) ? undefined : (need as Readonly<Record<string, TypedFacts>>)[name];
  return typeof part === 'string' ? part : '';
}

function nearNames(names: readonly string[], thing: string): readonly string[] {
  const said = thing.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return names.filter((name) => said.some((word) => name.includes(word))).slice(0, 20);
}
