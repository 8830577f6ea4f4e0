import { useMemo, useRef, useState } from 'preact/hooks';
import { applyEdit } from '../../../write/apply-edit.ts';
import type { MakeRefusedWords } from '../../../languages/make-refused-words.ts';
import type { DocumentEdit, Edited, Refusal } from '../../../write/edit.ts';
import { openText } from '../../../write/open.ts';
import type { OpenText } from '../../../write/open-text.ts';
import { fillIn } from '../fill-in.ts';
import type { DocumentStore } from '../open-document.ts';
import { useStore } from '../use-store.ts';

/** A document while its form is filled in. */
export interface Editing {
  /** Absent while the text cannot be told apart. */
  readonly open: OpenText | undefined;
  /** Changes the text. `place` names the field: what is typed into it in one go is one step back. */
  readonly change: (edit: DocumentEdit, place?: string) => Edited | undefined;
  /** What was done last, or why something cannot be done, for everybody to hear. */
  readonly said: string;
  readonly say: (words: string) => void;
}

/** Opens the text of a store. A text that was just made by an edit is not read again. */
export function useEditing(store: DocumentStore, words: MakeRefusedWords): Editing {
  const { text } = useStore(store);
  const made = useRef<OpenText>(undefined);
  const [said, say] = useState('');
  const kept = useMemo(() => idsFromBefore(openText(store.now().text)), [store]);
  const open = useMemo(() => (made.current?.text === text ? made.current : openText(text)), [text]);
  const change = (edit: DocumentEdit, place?: string): Edited | undefined => {
    // Of two changes between two pictures of the screen the second one counts on the first.
    const now = store.now().text;
    const newest = made.current?.text === now ? made.current : openText(now);
    if (!newest) return undefined;
    const edited = applyEdit(newest, edit, kept);
    if (edited.ok) {
      made.current = edited.open;
      store.setText(edited.open.text, place);
    } else say(wordsOf(edited, words));
    return edited;
  };
  return { open, change, said, say };
}

/** Why a change was not made, in the language of the page. */
export function wordsOf({ because, named = '' }: Refusal, words: MakeRefusedWords): string {
  return fillIn(words[because], { name: named });
}

/** Translations, coaches' records and people's own versions may know steps and fields by the ids that they came with. */
function idsFromBefore(open: OpenText | undefined): ReadonlySet<string> {
  const named = (open?.parts ?? []).filter(
    (part) =>
      part.sort === 'tag' &&
      (part.tag === 'Step' || part.tag === 'Field') &&
      !/^part(?:-\d+)?$/u.test(part.id),
  );
  return new Set(named.map(({ id }) => id));
}
