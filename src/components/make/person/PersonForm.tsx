import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { FormPart } from '../../../languages/make-form-words.ts';
import type { Message } from '../../../model/message.ts';
import { changesSince } from '../../../person/changes.ts';
import { inShort, isStep, type PersonalStep, stepsIn, stepWords } from '../../../person/layer.ts';
import type { PersonalVersion } from '../../../person/person-file.ts';
import type { OpenPart } from '../../../write/open-text.ts';
import { typedWords } from '../../../write/typed-body.ts';
import { untold } from '../form/told.ts';
import { TypedField } from '../form/TypedField.tsx';
import type { DocumentStore } from '../open-document.ts';
import type { PageOfMake } from '../page-of-make.ts';
import { useStore } from '../use-store.ts';
import { News } from './News.tsx';
import { PersonStep } from './PersonStep.tsx';
import type { Personal } from './shown-document.ts';

interface Props {
  readonly page: PageOfMake;
  readonly store: DocumentStore;
  readonly personal: () => Personal | undefined;
  /** About the text that is shown. */
  readonly messages: readonly Message[];
}

/** What can be chosen for one person: what has changed below first, then each step of the document in order. */
export function PersonForm({ page, store, personal, messages }: Props): VNode {
  const { person: words, form } = page.words;
  const { text, person } = useStore(store);
  const changes = useMemo(() => (person ? changesSince(person.seen, text) : []), [person?.seen, text]);
  const made = personal();
  if (!person || !made) return <p role="status">{form.broken}</p>;
  const { base, applied } = made;
  const set = (next: Partial<PersonalVersion>, place?: string): void => {
    const now = store.now().person;
    if (now) store.setPerson({ ...now, ...next }, place);
  };
  const setStep = (id: string, step: PersonalStep | undefined, place?: string): void => {
    const now = store.now().person;
    if (!now) return;
    const { [id]: _, ...others } = now.layer.steps;
    const steps = step ? { ...others, [id]: step } : others;
    store.setPerson({ ...now, layer: { ...now.layer, steps } }, place);
  };
  const told = untold(form);
  const names = new Map(stepsIn(base).map((step) => [step.id, inShort(stepWords(step))]));
  const errors = messages.filter(({ severity }) => severity === 'error');
  return (
    <div class="make-form">
      <News page={page} changes={changes} read={() => set({ seen: store.now().text })} />
      <Gone page={page} applied={applied} takeOut={(id) => setStep(id, undefined)} />
      {errors.map((message, index) => (
        <p key={index} class="make-beside of-error" lang="en-GB">
          {message.found} {message.fix}
        </p>
      ))}
      <TypedField
        label={words.called}
        name="called"
        value={person.called}
        hint={isFullName(person.called) ? words.fullName : words.calledHint}
        told={told}
        change={(called) => set({ called }, 'called')}
      />
      <TypedField
        label={words.knownWords}
        name="known"
        value={person.layer.known}
        told={told}
        change={(known) => set({ layer: { ...person.layer, known } }, 'known')}
      />
      <section aria-labelledby="make-person-steps">
        <h3 id="make-person-steps">{words.steps}</h3>
        <p>{words.knownAbout}</p>
        <ol role="list" class="make-cards">
          {base.parts.filter(isShown).map((part, index) => (
            <li key={`${part.id} ${index}`}>
              {isStep(part) ? (
                <PersonStep
                  page={page}
                  store={store}
                  part={part}
                  number={[...names.keys()].indexOf(part.id) + 1}
                  step={person.layer.steps[part.id]}
                  notes={applied.told.filter(({ id }) => id === part.id)}
                  joinedWith={names.get(applied.joined.get(part.id) ?? '')}
                  set={(step, place) => setStep(part.id, step, place)}
                />
              ) : (
                <Always page={page} part={part} />
              )}
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}

/** Two words or more that each start with a capital letter, as names do in letters that have them. */
function isFullName(words: string): boolean {
  return /^\p{Lu}\p{Ll}+(?:\s+\p{Lu}[\p{L}'’-]*)+$/u.test(words.trim());
}

function isShown(part: OpenPart): boolean {
  return part.sort === 'heading' || (part.sort === 'tag' && (part.tag === 'Step' || KEPT.has(part.tag)));
}

/** A warning, a question, a heading: there to see where one is. */
function Always({ page, part }: { readonly page: PageOfMake; readonly part: OpenPart }): VNode | null {
  const { form, person } = page.words;
  if (part.sort === 'heading') return <h4>{typedWords(part.words)}</h4>;
  if (part.sort !== 'tag') return null;
  return (
    <p class={`make-always of-${part.tag.toLowerCase()}`}>
      <strong>{form.part[part.tag as FormPart]}.</strong> {person.always}
    </p>
  );
}

const KEPT = new Set(['Emergency', 'Stop', 'Choice', 'Ask']);

function Gone({
  page,
  applied,
  takeOut,
}: {
  readonly page: PageOfMake;
  readonly applied: Personal['applied'];
  readonly takeOut: (id: string) => void;
}): VNode | null {
  const { person: words } = page.words;
  const gone = applied.told.filter((note) => note.about === 'gone');
  if (gone.length === 0) return null;
  return (
    <section class="make-card" aria-labelledby="make-person-gone">
      <h3 id="make-person-gone">{words.gone}</h3>
      <p>{words.goneAbout}</p>
      <ul role="list" class="make-cards">
        {gone.map(({ id, step }) => (
          <li key={id} data-make-gone={id}>
            <p>
              <strong>{inShort(step.of)}</strong>
            </p>
            {[step.words, step.done, step.short].map(
              (each, index) => each !== undefined && each !== '' && <p key={index}>{each}</p>,
            )}
            <button type="button" class="button quiet" onClick={() => takeOut(id)}>
              {words.takeOut} <span class="visually-hidden">{inShort(step.of)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
