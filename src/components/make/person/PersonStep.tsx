import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { LayerNote } from '../../../person/apply-layer.ts';
import { inShort, type PersonalStep, stepWords } from '../../../person/layer.ts';
import type { TagPart } from '../../../write/open-text.ts';
import { untold } from '../form/told.ts';
import { TypedField } from '../form/TypedField.tsx';
import { fillIn } from '../fill-in.ts';
import type { DocumentStore } from '../open-document.ts';
import type { PageOfMake } from '../page-of-make.ts';
import { OwnPhotoField } from './OwnPhotoField.tsx';

interface Props {
  readonly page: PageOfMake;
  readonly store: DocumentStore;
  readonly part: TagPart;
  readonly number: number;
  /** Absent: nobody has chosen anything for it. */
  readonly step: PersonalStep | undefined;
  readonly notes: readonly LayerNote[];
  /** The step that it is one with. */
  readonly joinedWith: string | undefined;
  readonly set: (step: PersonalStep, place?: string) => void;
}

const WAYS = ['as it is', 'own', 'known'] as const;

/** One step: what the document says, and how this person sees it. */
export function PersonStep(props: Props): VNode {
  const { page, part, number, step, notes, joinedWith, set } = props;
  const { person: words, form } = page.words;
  const id = useId();
  const now = stepWords(part);
  const own = step ?? { shown: 'as it is', of: now };
  // Whoever writes or chooses has the words of now before them.
  const change = (next: Partial<PersonalStep>, place?: string): void =>
    set({ ...own, ...next, of: now }, place);
  const told = untold(form);
  const field = (name: 'words' | 'done' | 'short', label: string, rows?: number): VNode => (
    <TypedField
      label={label}
      name={name}
      value={own[name] ?? ''}
      told={told}
      change={(typed) => change({ [name]: typed }, `${part.id} ${name}`)}
      {...(rows !== undefined && { rows, normal: asTyped })}
    />
  );
  return (
    <section class="make-card of-step" data-make-step={part.id} aria-labelledby={id}>
      <h4 id={id}>
        {form.part.Step} {number}: {inShort(now)}
      </h4>
      <p class="make-hint">{words.says}:</p>
      <p class="make-said-below">{now.words.replace(/\*\*/gu, '')}</p>
      {notes.map((note) => (
        <Note key={note.about} {...props} note={note} keep={() => change({})} />
      ))}
      {joinedWith !== undefined && (
        <p class="make-beside" data-make-joined>
          {fillIn(words.joined, { step: joinedWith })}
        </p>
      )}
      <fieldset>
        <legend>{words.how}</legend>
        {WAYS.map((way) => (
          <label key={way} class="make-way">
            <input
              type="radio"
              name={id}
              value={way}
              checked={own.shown === way}
              onChange={() => change({ shown: way })}
            />
            {words.shown[way]}
          </label>
        ))}
      </fieldset>
      {own.shown === 'own' && field('words', form.field.body, 3)}
      {own.shown === 'own' && field('done', form.field.done)}
      {own.shown !== 'as it is' && field('short', form.field.short)}
      <OwnPhotoField
        {...props}
        change={(photo, place) => set({ ...own, photo }, place)}
        without={() => set(withoutPhoto(own))}
      />
    </section>
  );
}

function asTyped(typed: string): string {
  return typed;
}

function withoutPhoto(step: PersonalStep): PersonalStep {
  const { photo: _, ...rest } = step;
  return rest;
}

/** Why a step is shown as it is, and what can be done about it. */
function Note({
  page,
  note,
  keep,
}: Pick<Props, 'page'> & { readonly note: LayerNote; readonly keep: () => void }): VNode | null {
  const { person: words } = page.words;
  switch (note.about) {
    case 'amounts':
      return (
        <p class="make-beside of-error" role="status" data-make-note="amounts">
          {fillIn(words.amounts, {
            amounts: new Intl.ListFormat(page.language, { type: 'unit' }).format(note.amounts),
          })}
        </p>
      );
    case 'changed':
      return (
        <div class="make-beside of-warning" data-make-note="changed">
          <p>{words.changed}</p>
          <p>
            <button type="button" class="button quiet" data-make-still onClick={keep}>
              {words.still}
            </button>
          </p>
        </div>
      );
    case 'cannot':
      return (
        <p class="make-beside of-error" data-make-note="cannot">
          {words.cannot}
        </p>
      );
    case 'gone':
      return null;
  }
}
