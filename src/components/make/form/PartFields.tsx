import type { VNode } from 'preact';
import { altNameOf, tagRule } from '../../../model/tags.ts';
import { attributeOf, type TagPart } from '../../../write/open-text.ts';
import { bodyFromTyped, typedBody, typedWords, wordsFromTyped } from '../../../write/typed-body.ts';
import { tidyBody, tidyWords } from '../../../write/written.ts';
import { ChartTable } from './ChartTable.tsx';
import { choicesOf } from './choices-of.ts';
import { ChosenField } from './ChosenField.tsx';
import type { PartProps } from './PartCard.tsx';
import {
  attributesWithField,
  before,
  chartLabels,
  labels,
  mainFields,
  type PictureName,
  seldom,
} from './part-labels.ts';
import { OnlyInText } from './OnlyInText.tsx';
import { PictureField } from './PictureField.tsx';
import { QuietButton } from './QuietButton.tsx';
import { RecordingFields, recordings } from './RecordingFields.tsx';
import { TypedField } from './TypedField.tsx';
import { ToldBeside } from './ToldBeside.tsx';
import { restOf } from './told.ts';
import { tagsWithoutField } from './without-field.ts';

/** The fields of one part: those that are nearly always filled in, and the others below. */
export function PartFields(props: PartProps): VNode {
  const { words, open, editing, part, index, toldIn } = props;
  const { change } = editing;
  if (part.sort === 'other')
    return (
      <>
        <OnlyInText words={words} sources={[open.text.slice(part.at.start, part.at.end)]} />
        <ToldBeside told={toldIn(part.at)} />
      </>
    );
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

/** What the fields of a tag have at hand. */
export interface TagProps extends PartProps {
  readonly part: TagPart;
}

function TagFields(props: TagProps): VNode {
  const { words, store, open, pictures, editing, part, index, toldIn, focusPart } = props;
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
    const label = (part.tag === 'Chart' ? chartLabels[name] : undefined) ?? labels[name];
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
  const withField = attributesWithField(part.tag);
  const ofTag = restOf(toldIn(part.at), [
    ...withField.map(at),
    ...(rule?.holds === 'text' ? [inner] : []),
    ...part.answers.map((answer) => answer.at),
  ]);
  const main = mainFields.filter((name) => own.includes(name));
  const picture = (name: PictureName, label?: string): VNode => (
    <PictureField
      key={name}
      name={name}
      {...(label !== undefined && { label })}
      store={store}
      pictures={pictures}
      value={attributeOf(part, name) ?? ''}
      alt={attributeOf(part, altNameOf(name)) ?? ''}
      about={
        name === 'picture' ? `${attributeOf(part, 'short') ?? ''} ${body}` : (attributeOf(part, 'done') ?? '')
      }
      told={toldIn(at(name))}
      altTold={toldIn(at(altNameOf(name)))}
      change={(value) => set(name, value)}
      changeAlt={(value) => set(altNameOf(name), value)}
      say={say}
      marks={
        name === 'picture' && own.includes('show')
          ? {
              show: attributeOf(part, 'show') ?? '',
              thing: thingIn(body) ?? attributeOf(part, 'short') ?? words.marks.here,
              told: toldIn(at('show')),
              change: (value) => set('show', value),
            }
          : undefined
      }
    />
  );
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
      {own.includes('picture') && picture('picture')}
      {main.filter((name) => !before.has(name)).map(field)}
      {part.tag === 'Chart' && <ChartTable {...props} />}
      <ToldBeside told={ofTag} />
      <OnlyInText words={words} sources={tagsWithoutField(part, withField, open)} />
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
          <QuietButton
            words={words.remove}
            of={attributeOf(answer, 'when')}
            act={() => {
              if (change({ do: 'remove', id: answer.id })?.ok) focusPart(part.id);
            }}
          />
        </div>
      ))}
      {part.tag === 'Choice' && (
        <p>
          <QuietButton
            words={words.addAnswer}
            act={() => {
              if (change({ do: 'add-answer', id: part.id, answer: {} })?.ok)
                focusPart(`${part.id}--${part.answers.length + 1}`, 'field');
            }}
          />
        </p>
      )}
      {more.length > 0 && (
        <details>
          <summary>
            {words.more} <span class="visually-hidden">{words.part[part.tag as 'Step'] ?? ''}</span>
          </summary>
          {more.filter((name) => !recordings.has(name)).map(field)}
          {own.includes('done-picture') && (
            <>
              {picture('done-picture', words.field.donePicture)}
              {picture('not-done-picture', words.field.notDonePicture)}
            </>
          )}
          {own.includes('sign') && <RecordingFields {...props} field={field} set={set} />}
        </details>
      )}
    </>
  );
}

/** The word that matters most, between two stars on each side. */
function thingIn(typed: string): string | undefined {
  return /\*\*([^*]+)\*\*/u.exec(typed)?.[1]?.trim();
}

function normalBody(typed: string): string {
  return typedBody(tidyBody(bodyFromTyped(typed)));
}

function normalWords(typed: string): string {
  return typedWords(tidyWords(wordsFromTyped(typed)));
}
