import type { ComponentChildren, Ref, VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { Severity } from '../../../model/message.ts';
import { fillIn } from '../fill-in.ts';
import type { FormSetting } from './DocumentForm.tsx';
import { Thumb } from './Thumb.tsx';
import type { Told } from './told.ts';

interface Props extends FormSetting {
  readonly id: string;
  /** What it is: a warning, a field. */
  readonly sort: string;
  /** The facts stand before the heading of all parts. */
  readonly isFact?: true;
  readonly name: string;
  /** Its picture and its first words, as they stand in the line when it is folded. */
  readonly picture?: string | undefined;
  readonly line: string;
  /** Many documents do without it, so nothing is said of it while it is empty. */
  readonly isOptional?: true;
  /** All that there is to say about it. */
  readonly told: Told;
  readonly children: () => ComponentChildren;
  readonly place?: Ref<HTMLElement>;
  /** While it is folded. Whoever uses no pointer moves it by its buttons and keys. */
  readonly canBeDragged?: boolean;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

/** A part of a document in one line, with its picture and its first words. The one that is being written is open below its line. */
export function FoldCard(props: Props): VNode {
  const {
    id,
    sort,
    isFact,
    name,
    picture,
    line,
    told,
    children,
    place,
    onKeyDown,
    writing,
    words,
    pictures,
  } = props;
  const heading = useId();
  const Heading = isFact ? 'h3' : 'h4';
  const isOpen = writing.isOpen(id);
  const count = told.messages.length;
  const worst = worstFirst.find((each) => told.messages.some(({ severity }) => severity === each));
  return (
    <section
      {...(place && { ref: place })}
      class={`make-card of-${sort} ${isOpen ? 'is-open' : 'is-folded'}`}
      data-make-part={id}
      tabIndex={-1}
      aria-labelledby={heading}
      {...(onKeyDown && { onKeyDown })}
    >
      <Heading id={heading} class="make-head">
        {props.canBeDragged && !isOpen && (
          <span
            class="make-grip"
            data-make-grip
            aria-hidden="true"
            title={words.drag}
            // What has the focus keeps it.
            onMouseDown={(event) => event.preventDefault()}
          >
            <svg viewBox="0 0 12 20" width="12" height="20">
              {[4, 10, 16].flatMap((down) =>
                [3, 9].map((across) => <circle cx={across} cy={down} r="1.6" />),
              )}
            </svg>
          </span>
        )}
        <button
          type="button"
          class="make-fold"
          aria-expanded={isOpen}
          data-make-open
          onClick={() => writing.open(isOpen ? undefined : id)}
        >
          {picture !== undefined && <Thumb pictures={pictures} name={picture} />}
          <span class="make-line">
            <strong>{name}</strong>
            {!isOpen && (line !== '' || !props.isOptional) && (
              <span class="make-first-words">{line === '' ? words.noWords : line}</span>
            )}
            {!isOpen && count > 0 && (
              <span class={`make-count of-${worst}`}>
                {count === 1 ? words.toldOne : fillIn(words.told, { count })}
              </span>
            )}
          </span>
        </button>
      </Heading>
      {isOpen && children()}
    </section>
  );
}

const worstFirst: readonly Severity[] = ['error', 'warning', 'hint', 'review'];
