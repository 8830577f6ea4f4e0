import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { attributeOf, type OpenPart, type OpenText } from '../../../write/open-text.ts';
import { tagRule } from '../../../model/tags.ts';
import { bodyFromTyped } from '../../../write/typed-body.ts';
import { fillIn } from '../fill-in.ts';
import { AddPart } from './AddPart.tsx';
import { firstWords } from './first-words.ts';
import { FoldCard } from './FoldCard.tsx';
import type { FormSetting } from './DocumentForm.tsx';
import { nameOfPart } from './name-of-part.ts';
import { PartFields } from './PartFields.tsx';
import { QuietButton } from './QuietButton.tsx';
import { tableOf } from './table-of.ts';
import type { Told } from './told.ts';

export interface PartProps extends FormSetting {
  readonly open: OpenText;
  readonly part: OpenPart;
  readonly index: number;
}

/** One part of a document: its fields, and what can be done with it as a whole. Alt with an arrow moves it, too. */
export function PartCard(props: PartProps): VNode {
  const { words, editing, open, part, index, focusPart } = props;
  const { change, say } = editing;
  const card = useRef<HTMLElement>(null);
  const name = nameOfPart(part, open, words);
  const isStep = part.sort === 'tag' && part.tag === 'Step';
  const move = (by: 'up' | 'down'): void => {
    const edited = change({ do: 'move', id: part.id, by });
    if (!edited?.ok) return;
    const place = edited.open.parts.findIndex(({ id }) => id === edited.id) + 1;
    say(fillIn(words.moved, { part: name, place, all: edited.open.parts.length }));
    focusPart(edited.id, by);
  };
  const newestMove = useRef(move);
  newestMove.current = move;
  const remove = (): void => {
    if (!change({ do: 'remove', id: part.id })?.ok) return;
    say(fillIn(words.removed, { part: name }));
    focusPart((open.parts[index + 1] ?? open.parts[index - 1])?.id);
  };
  const follow = (edited: ReturnType<typeof change>): void => {
    if (edited?.ok) focusPart(edited.id, 'field');
  };
  const split = (): void => {
    const field = card.current?.querySelector<HTMLTextAreaElement>('textarea[data-make-field="body"]');
    const at = field?.selectionEnd ?? 0;
    const [first, second] = [field?.value.slice(0, at) ?? '', field?.value.slice(at) ?? ''];
    follow(change({ do: 'split', id: part.id, first: bodyFromTyped(first), second: bodyFromTyped(second) }));
  };
  return (
    <FoldCard
      {...props}
      id={part.id}
      place={card}
      sort={part.sort === 'tag' ? part.tag.toLowerCase() : part.sort}
      name={name}
      picture={pictureOf(part)}
      line={firstWords(part, open)}
      told={allTold(props)}
      canBeDragged={open.parts.length > 1}
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
        event.preventDefault();
        const by = event.key === 'ArrowUp' ? 'up' : 'down';
        // What was typed last belongs to this part, whose id it may change: it goes into the text first.
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        requestAnimationFrame(() => newestMove.current(by));
      }}
    >
      {() => (
        <>
          <PartFields {...props} />
          <p class="row">
            <QuietButton name="up" words={words.up} of={name} act={() => move('up')} />
            <QuietButton name="down" words={words.down} of={name} act={() => move('down')} />
            <QuietButton name="remove" words={words.remove} of={name} act={remove} />
          </p>
          <details>
            <summary>
              {words.more} <span class="visually-hidden">{name}</span>
            </summary>
            <p class="row">
              <QuietButton
                name="duplicate"
                words={words.duplicate}
                act={() => follow(change({ do: 'duplicate', id: part.id }))}
              />
              {isStep && (
                <>
                  <QuietButton name="split" words={words.split} title={words.splitAbout} act={split} />
                  <QuietButton
                    name="join"
                    words={words.join}
                    act={() => follow(change({ do: 'join', id: part.id }))}
                  />
                </>
              )}
            </p>
            {isStep && <p class="make-hint">{words.splitAbout}</p>}
            <p class="make-hint">{words.keys}</p>
            <AddPart
              {...props}
              label={words.addBefore}
              add={(added, said) => {
                const edited = change({ do: 'add', part: added, before: part.id });
                if (!edited?.ok) return;
                say(said);
                focusPart(edited.id, 'field');
              }}
            />
          </details>
        </>
      )}
    </FoldCard>
  );
}

/** Absent: a part of this sort has no picture. */
function pictureOf(part: OpenPart): string | undefined {
  if (part.sort !== 'tag' || tagRule(part.tag)?.attributes['picture'] === undefined) return undefined;
  return attributeOf(part, 'picture') ?? '';
}

/** What there is to say about a part, and about the table that it shows. */
function allTold({ part, toldIn, toldOfFile }: PartProps): Told {
  const told = toldIn(part.at);
  return { ...told, messages: [...told.messages, ...toldOfFile(tableOf(part) ?? '').messages] };
}
