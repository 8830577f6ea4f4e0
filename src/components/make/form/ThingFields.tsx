import type { VNode } from 'preact';
import { stretchOfFact } from '../../../write/facts.ts';
import type { FactPath } from '../../../write/edit.ts';
import { thingFields } from './fact-fields.ts';
import type { FactsProps } from './FactsForm.tsx';
import { thingsOf, wordsAt } from './list-fact.ts';
import { restOf } from './told.ts';
import { ToldBeside } from './ToldBeside.tsx';
import { TypedField } from './TypedField.tsx';

interface Props extends Pick<FactsProps, 'words' | 'facts' | 'open' | 'toldIn' | 'editing'> {
  /** The fact that lists the things. */
  readonly list: 'sources' | 'checked-with-readers';
  readonly index: number;
}

/** The fields of one thing of a list, and below them what there is to say about it as a whole. */
export function ThingFields({ words, facts, open, toldIn, editing, list, index }: Props): VNode {
  const fields = thingFields[list];
  const thing = thingsOf(facts[list])[index];
  const pathOf = (name: string): FactPath => [list, index, name];
  return (
    <>
      {fields.map(({ name, label, type, isOptional }) => (
        <TypedField
          key={name}
          name={label}
          label={words.field[label]}
          {...(type && { type })}
          value={wordsAt(thing, name)}
          change={(value) =>
            void editing.change({ do: 'set-fact', path: pathOf(name), value }, `${list} ${index} ${name}`)
          }
          hint={isOptional && words.optional}
          told={toldIn(stretchOfFact(open, pathOf(name)))}
        />
      ))}
      <ToldBeside
        told={restOf(
          toldIn(stretchOfFact(open, [list, index])),
          fields.map(({ name }) => stretchOfFact(open, pathOf(name))),
        )}
      />
    </>
  );
}
