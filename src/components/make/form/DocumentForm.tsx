import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MakeFormWords } from '../../../languages/make-form-words.ts';
import { type Kind, kinds } from '../../../model/document.ts';
import type { Message } from '../../../model/message.ts';
import { typedFacts } from '../../../write/facts.ts';
import { applyFixes } from '../../../write/fixes.ts';
import type { Stretch } from '../../../write/open-text.ts';
import type { DocumentStore } from '../open-document.ts';
import { AddPart } from './AddPart.tsx';
import { FactsForm } from './FactsForm.tsx';
import { PartCard } from './PartCard.tsx';
import { PasteList } from './PasteList.tsx';
import { PhotosFirst } from './PhotosFirst.tsx';
import { messagesIn, type Told } from './told.ts';
import { type Editing, useEditing } from './use-editing.ts';

interface Props {
  readonly words: MakeFormWords;
  readonly store: DocumentStore;
  readonly messages: readonly Message[];
  /** The text that the messages are about. */
  readonly lookedAt: string | undefined;
}

/** What every part of the form has at hand. */
export interface FormSetting {
  readonly words: MakeFormWords;
  readonly store: DocumentStore;
  readonly editing: Editing;
  readonly kind: Kind;
  /** The names of all pictures, once they are there. */
  readonly names: readonly string[];
  readonly toldIn: (at: Stretch | undefined) => Told;
  /** Puts the focus into a part once it is on the page. */
  readonly focusPart: (id: string | undefined, within?: string) => void;
}

/** A document as a form: each field is a view of its text, each change an edit of it. */
export function DocumentForm({ words, store, messages, lookedAt }: Props): VNode {
  const editing = useEditing(store);
  const { open, change, said, say } = editing;
  const names = usePictureNames();
  const focusPart = useFocus(open);
  if (!open) return <p role="status">{words.broken}</p>;
  const facts = typedFacts(open);
  const kind = kinds.find((each) => each === facts['kind']) ?? 'task';
  const now = lookedAt === open.text ? messages : [];
  const toldIn = (at: Stretch | undefined): Told => ({
    words,
    messages: messagesIn(now, at),
    // Places count only in the text that was looked at.
    swap: (message) => {
      if (store.now().text === lookedAt) store.setText(applyFixes(lookedAt, [message]).text);
    },
  });
  const setting: FormSetting = { words, store, editing, kind, names, toldIn, focusPart };
  return (
    <div class="make-form">
      <p>{words.about}</p>
      <p role="status" class="make-said" data-make-said>
        {said}
      </p>
      <FactsForm {...setting} facts={facts} open={open} />
      <section aria-labelledby="make-form-parts">
        <h3 id="make-form-parts">{words.parts}</h3>
        <ol role="list" class="make-cards">
          {open.parts.map((part, index) => (
            <li key={index}>
              <PartCard {...setting} open={open} part={part} index={index} />
            </li>
          ))}
        </ol>
        <AddPart
          {...setting}
          label={words.add}
          add={(part, name) => {
            const edited = change({ do: 'add', part });
            if (!edited?.ok) return;
            say(name);
            focusPart(edited.id, 'field');
          }}
        />
      </section>
      <PasteList {...setting} open={open} />
      {kind === 'task' && <PhotosFirst {...setting} />}
    </div>
  );
}

/** Fetched when the form is there: nobody waits for them. */
function usePictureNames(): readonly string[] {
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    void import('./picture-suggestions.ts').then(({ namesOfPictures }) => setNames(namesOfPictures()));
  }, []);
  return names;
}

/** The part that is to have the focus, and where in it: looked for each time that the page has changed. */
function useFocus(changed: unknown): FormSetting['focusPart'] {
  const wanted = useRef<readonly [id: string, within: string | undefined]>(undefined);
  const [, again] = useState(0);
  useEffect(() => {
    const [id, within] = wanted.current ?? [];
    const card =
      id === undefined
        ? undefined
        : [...document.querySelectorAll<HTMLElement>('[data-make-part]')].find(
            (each) => each.dataset['makePart'] === id,
          );
    if (!card) return;
    wanted.current = undefined;
    const inside =
      within === 'field'
        ? card.querySelector<HTMLElement>('input:not([type="file"]), textarea')
        : within === undefined
          ? null
          : card.querySelector<HTMLElement>(`[data-make-do="${within}"]:not(:disabled)`);
    (inside ?? card).focus();
  }, [changed, wanted.current]);
  return (id, within) => {
    if (id === undefined) return;
    wanted.current = [id, within];
    again((count) => count + 1);
  };
}
