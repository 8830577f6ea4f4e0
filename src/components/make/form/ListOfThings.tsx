import type { ComponentChildren, VNode } from 'preact';
import type { DocumentEdit } from '../../../write/edit.ts';
import { stretchOfFact } from '../../../write/facts.ts';
import { fillIn } from '../fill-in.ts';
import type { FactsProps } from './FactsForm.tsx';
import { QuietButton } from './QuietButton.tsx';
import { restOf, type Told } from './told.ts';
import { ToldBeside } from './ToldBeside.tsx';

interface Props extends Pick<FactsProps, 'words' | 'open' | 'editing' | 'focusPart'> {
  /** The fact that lists the things. */
  readonly list: 'need' | 'sources' | 'words' | 'checked-with-readers';
  /** The card on which they stand, and what one of them is found by: `need 0`. */
  readonly card: 'needs' | 'sources' | 'facts' | 'rights';
  readonly thing: 'need' | 'source' | 'word' | 'time';
  /** What one of them is called, before its number. */
  readonly name: string;
  /** The words by which each is known. */
  readonly titles: readonly string[];
  /** All that there is to say about the list. */
  readonly told: Told;
  readonly addWords: string;
  /** What a new one says, of its name. */
  readonly valueOf: (name: string) => string | Readonly<Record<string, string>>;
  readonly without: (index: number) => DocumentEdit;
  /** The fields of one. */
  readonly children: (index: number) => ComponentChildren;
}

/** The things that a fact lists, each in a card of its own with its fields. One can be taken away, and another put below. */
export function ListOfThings(props: Props): VNode {
  const { words, open, editing, focusPart, list, card, thing, name, titles, told, children } = props;
  const { change, say } = editing;
  const remove = (index: number): void => {
    if (!change(props.without(index))?.ok) return;
    say(fillIn(words.removed, { part: titles[index] ?? '' }));
    focusPart(index > 0 ? `${thing} ${index - 1}` : card);
  };
  const add = (): void => {
    const value = props.valueOf(`${name} ${titles.length + 1}`);
    if (change({ do: 'add-item', path: [list], value })?.ok) focusPart(`${thing} ${titles.length}`, 'field');
  };
  return (
    <>
      <ul class="bare-list make-cards">
        {titles.map((title, index) => (
          <li key={index}>
            <div
              class="make-card"
              role="group"
              tabIndex={-1}
              data-make-part={`${thing} ${index}`}
              aria-label={`${name} ${index + 1}`}
            >
              {children(index)}
              <QuietButton words={words.remove} of={title} act={() => remove(index)} />
            </div>
          </li>
        ))}
      </ul>
      <ToldBeside
        told={restOf(
          told,
          titles.map((_, index) => stretchOfFact(open, [list, index])),
        )}
      />
      <p>
        <QuietButton words={props.addWords} name={`add-${thing}`} act={add} />
      </p>
    </>
  );
}
