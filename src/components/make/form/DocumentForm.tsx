import type { VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { MakeFormWords } from '../../../languages/make-form-words.ts';
import { type Kind, kinds, type Place } from '../../../model/document.ts';
import type { EditionName } from '../../../model/edition-names.ts';
import type { Message } from '../../../model/message.ts';
import { readPeople } from '../../../model/people.ts';
import { carryMessages } from '../../../write/carry-messages.ts';
import { typedFacts } from '../../../write/facts.ts';
import type { Stretch } from '../../../write/open-text.ts';
import type { DocumentStore } from '../open-document.ts';
import { deskWithPeople, type PictureDesk } from '../picture-desk.ts';
import { putFix } from '../put-fix.ts';
import { AddPart } from './AddPart.tsx';
import { cardOf } from './card-of.ts';
import { FactsForm } from './FactsForm.tsx';
import { wordsAt } from './list-fact.ts';
import { PartCards } from './PartCards.tsx';
import { PasteList } from './PasteList.tsx';
import { PhotosFirst } from './PhotosFirst.tsx';
import { messagesIn, type Told } from './told.ts';
import { ToldBeside } from './ToldBeside.tsx';
import { tableOf } from './table-of.ts';
import { type Editing, useEditing } from './use-editing.ts';
import { useWriting, type Writing } from './use-writing.ts';

interface Props {
  readonly words: MakeFormWords;
  readonly store: DocumentStore;
  readonly messages: readonly Message[];
  /** The text that the messages are about. */
  readonly lookedAt: string | undefined;
  readonly pictures: PictureDesk;
  readonly papers: PaperNames;
  /** What the writer wants to put right. A new object each time. */
  readonly wanted?: Place | undefined;
}

/** What papers are called, and what each is for. One that the site does not make is absent. */
export type PaperNames = Readonly<
  Partial<Record<EditionName, { readonly name: string; readonly about: string }>>
>;

/** What every part of the form has at hand. */
export interface FormSetting {
  readonly words: MakeFormWords;
  readonly store: DocumentStore;
  readonly editing: Editing;
  readonly kind: Kind;
  readonly toldIn: (at: Stretch | undefined) => Told;
  /** What there is to say about a file beside the document. */
  readonly toldOfFile: (name: string) => Told;
  readonly pictures: PictureDesk;
  readonly papers: PaperNames;
  readonly writing: Writing;
  /** Opens a part, and puts the focus into it once it is on the page. */
  readonly focusPart: (id: string | undefined, within?: string) => void;
}

/** A document as a form: each field is a view of its text, each change an edit of it. */
export function DocumentForm({ words, store, messages, lookedAt, pictures, papers, wanted }: Props): VNode {
  const editing = useEditing(store, words.refused);
  const { open, change, said, say } = editing;
  const writing = useWriting(open);
  const focusPart = useFocus(open, writing);
  useEffect(() => {
    if (open && wanted) focusPart(cardOf(open, wanted.start.offset) ?? 'facts', 'told');
  }, [wanted]);
  const facts = open ? typedFacts(open) : {};
  const people = wordsAt(facts['people']);
  const desk = useMemo(() => deskWithPeople(pictures, readPeople(people)), [pictures, people]);
  if (!open) return <p role="status">{words.broken}</p>;
  const kind = kinds.find((each) => each === facts['kind']) ?? 'task';
  const all = lookedAt === undefined ? [] : carryMessages(messages, store.now().file, lookedAt, open.text);
  const tables = open.parts.flatMap((part) => tableOf(part) ?? []);
  const isOfTable = ({ file }: Message): boolean => tables.some((name) => file.endsWith(`/${name}`));
  // Places in a table are no places of the text.
  const now = all.filter((message) => !isOfTable(message));
  const told: Told = {
    words,
    messages: now,
    swap: (message) => putFix(store, lookedAt, message),
  };
  const toldIn = (at: Stretch | undefined): Told => ({ ...told, messages: messagesIn(now, at) });
  const toldOfFile = (name: string): Told => ({
    ...told,
    messages: all.filter(({ file }) => name !== '' && file.endsWith(`/${name}`)),
  });
  const homeless = now.filter(({ place }) => !place || cardOf(open, place.start.offset) === undefined);
  const setting: FormSetting = {
    words,
    store,
    editing,
    kind,
    toldIn,
    toldOfFile,
    pictures: desk,
    papers,
    writing,
    focusPart,
  };
  return (
    <div class="make-form">
      <p>{words.about}</p>
      {homeless.length > 0 && (
        <div role="group" aria-label={words.whole}>
          <ToldBeside told={{ ...told, messages: homeless }} />
        </div>
      )}
      <FactsForm {...setting} facts={facts} open={open} told={told} />
      <section aria-labelledby="make-form-parts">
        <h3 id="make-form-parts">{words.parts}</h3>
        <PartCards {...setting} open={open} />
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
      <p role="status" class="make-said" data-make-said>
        {said}
      </p>
    </div>
  );
}

/** The part that is to have the focus, and where in it: looked for each time that the page has changed. */
function useFocus(changed: unknown, writing: Writing): FormSetting['focusPart'] {
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
    (insideOf(card, within) ?? card).focus();
  }, [changed, wanted.current]);
  return (id, within) => {
    if (id === undefined) return;
    writing.open(id);
    wanted.current = [id, within];
    again((count) => count + 1);
  };
}

/** The first field of a card, the first with a remark, or a button by what it does. */
function insideOf(card: HTMLElement, within: string | undefined): HTMLElement | null | undefined {
  if (within === undefined) return undefined;
  if (within === 'field') return card.querySelector<HTMLElement>('input:not([type="file"]), textarea');
  if (within === 'told')
    return card
      .querySelector('.make-beside')
      ?.closest('.make-field')
      ?.querySelector<HTMLElement>('input, textarea, select');
  return card.querySelector<HTMLElement>(`[data-make-do="${within}"]:not(:disabled)`);
}
