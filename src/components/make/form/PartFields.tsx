import type { VNode } from 'preact';
import type { FormField } from '../../../languages/make-form-words.ts';
import { tagRule } from '../../../model/tags.ts';
import { attributeOf, type TagPart } from '../../../write/open-text.ts';
import { nameOf } from '../../../write/references.ts';
import { bodyFromTyped, typedBody, typedWords, wordsFromTyped } from '../../../write/typed-body.ts';
import { tidyBody, tidyWords } from '../../../write/written.ts';
import { ChosenField } from './ChosenField.tsx';
import type { PartProps } from './PartCard.tsx';
import { PictureField } from './PictureField.tsx';
import { TypedField } from './TypedField.tsx';
import { ToldBeside } from './ToldBeside.tsx';

/** The fields of one part: those that are nearly always filled in, and the others below. */
export function PartFields(props: PartProps): VNode {
  const { words, editing, part, index, toldIn } = props;
  const { change } = editing;
  if (part.sort === 'other') return <p>{words.other}</p>;
  if (part.sort === 'tag') return <TagFields {...props} part={part} />;
  if (part.sort === 'list')
    return (
      <TypedField
        label={words.field.body}
        name="body"
        rows={2}
        value={typedBody(part.body)}
        normal={normalBody}
        change={(typed) =>
          void change({ do: 'set-body', id: part.id, body: bodyFromTyped(typed) }, `${index} body`)
        }
        told={toldIn(part.at)}
      />
    );
  const isHeading = part.sort === 'heading';
  return (
    <TypedField
      label={isHeading ? words.field.heading : words.field.body}
      name="body"
      {...(!isHeading && { rows: 2 })}
      value={typedWords(part.words)}
      normal={normalWords}
      change={(typed) =>
        void change({ do: 'set-words', id: part.id, words: wordsFromTyped(typed) }, `${index} body`)
      }
      told={toldIn(part.at)}
    />
  );
}

interface TagProps extends PartProps {
  readonly part: TagPart;
}

function TagFields(props: TagProps): VNode {
  const { words, store, names, editing, part, index, toldIn, focusPart } = props;
  const { change, say } = editing;
  const rule = tagRule(part.tag);
  const own = Object.keys(rule?.attributes ?? {});
  const set = (name: string, value: string): void =>
    void change(
      { do: 'set-attribute', id: part.id, name, value },
      `${index} ${part.id.split('--')[1] ?? ''} ${name}`,
    );
  const at = (name: string): { readonly start: number; readonly end: number } | undefined =>
    part.attributes.find((each) => each.name === name)?.at;
  const field = (name: string): VNode | null => {
    const label = labels[name];
    if (label === undefined || !own.includes(name)) return null;
    const isNeeded = rule?.attributes[name]?.required === true;
    const choices = choicesOf(name, props);
    const shared = {
      label: words.field[label],
      value: attributeOf(part, name) ?? '',
      told: toldIn(at(name)),
      name,
    };
    if (choices)
      return <ChosenField key={name} {...shared} choices={choices} change={(value) => set(name, value)} />;
    return (
      <TypedField
        key={name}
        {...shared}
        change={(value) => set(name, value)}
        hint={isNeeded || name === 'short' ? undefined : words.optional}
      />
    );
  };
  const inner = { start: part.opening.end, end: part.closing?.start ?? part.opening.end };
  const { messages, ...rest } = toldIn(part.opening);
  const ownPlaces = part.attributes.map(({ at: place }) => place);
  const ofTag = messages.filter(
    ({ place }) =>
      !ownPlaces.some(({ start, end }) => place && place.start.offset >= start && place.start.offset < end),
  );
  const main = mainFields.filter((name) => own.includes(name));
  const more = own.filter((name) => !main.includes(name) && labels[name] !== undefined && !seldom.has(name));
  const body = typedBody(part.body);
  return (
    <>
      {main.filter((name) => before.has(name)).map(field)}
      {rule?.holds === 'text' && (
        <TypedField
          label={words.field.body}
          name="body"
          rows={2}
          value={body}
          normal={normalBody}
          change={(typed) =>
            void change(
              { do: 'set-body', id: part.id, body: bodyFromTyped(typed) },
              `${index} ${part.id.split('--')[1] ?? ''} body`,
            )
          }
          hint={part.tag === 'Step' ? words.signs : undefined}
          told={toldIn(inner)}
        />
      )}
      {own.includes('picture') && (
        <PictureField
          store={store}
          names={names}
          value={attributeOf(part, 'picture') ?? ''}
          alt={attributeOf(part, 'alt') ?? ''}
          about={`${attributeOf(part, 'short') ?? ''} ${body}`}
          told={toldIn(at('picture'))}
          altTold={toldIn(at('alt'))}
          change={(value) => set('picture', value)}
          changeAlt={(value) => set('alt', value)}
          say={say}
        />
      )}
      {main.filter((name) => !before.has(name)).map(field)}
      <ToldBeside told={{ ...rest, messages: ofTag }} />
      {part.answers.map((answer, number) => (
        <div
          key={number}
          class="make-card"
          role="group"
          tabIndex={-1}
          data-make-part={answer.id}
          aria-label={`${words.field.when} ${number + 1}`}
        >
          <TagFields {...props} part={answer} />
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              if (change({ do: 'remove', id: answer.id })?.ok) focusPart(part.id);
            }}
          >
            {words.remove} <span class="visually-hidden">{attributeOf(answer, 'when')}</span>
          </button>
        </div>
      ))}
      {part.tag === 'Choice' && (
        <p>
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              if (change({ do: 'add-answer', id: part.id, answer: {} })?.ok)
                focusPart(`${part.id}--${part.answers.length + 1}`, 'field');
            }}
          >
            {words.addAnswer}
          </button>
        </p>
      )}
      {more.length > 0 && (
        <details>
          <summary>
            {words.more} <span class="visually-hidden">{words.part[part.tag as 'Step'] ?? ''}</span>
          </summary>
          {more.map(field)}
        </details>
      )}
    </>
  );
}

/** What may be chosen; absent where words are typed. */
function choicesOf(
  name: string,
  { words, open, part }: TagProps,
): readonly (readonly [string, string])[] | undefined {
  if (name === 'type') {
    const values = tagRule(part.tag)?.attributes['type']?.value;
    return Array.isArray(values) ? values.map((value: string) => [value, value] as const) : undefined;
  }
  if (name !== 'go-to') return undefined;
  const written = attributeOf(part, 'go-to') ?? '';
  const targets = open.parts.filter(
    (each) => each.sort === 'heading' || (each.sort === 'tag' && each.tag === 'Step'),
  );
  const named = targets.map((each) => [each.id, nameOf(each)] as const);
  const isKnown = written === '' || named.some(([id]) => id === written);
  return [['', words.goesOn], ...(isKnown ? [] : [[written, written] as const]), ...named];
}

const labels: Readonly<Record<string, FormField>> = {
  done: 'done',
  wrong: 'wrong',
  short: 'short',
  cue: 'cue',
  key: 'key',
  why: 'why',
  coach: 'coach',
  word: 'word',
  who: 'who',
  question: 'question',
  when: 'when',
  'go-to': 'goTo',
  label: 'label',
  type: 'type',
  options: 'options',
  of: 'of',
  rows: 'rows',
  columns: 'columns',
  help: 'help',
};
const before = new Set(['word', 'who', 'question', 'when', 'label', 'type']);
const mainFields = [...before, 'done', 'wrong', 'short', 'go-to', 'options', 'help'];
const seldom = new Set(['picture', 'alt', 'id']);

function normalBody(typed: string): string {
  return typedBody(tidyBody(bodyFromTyped(typed)));
}

function normalWords(typed: string): string {
  return typedWords(tidyWords(wordsFromTyped(typed)));
}
