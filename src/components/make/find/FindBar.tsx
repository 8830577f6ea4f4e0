import type { VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { MakeWords } from '../../../languages/make-words.ts';
import { fillIn } from '../fill-in.ts';
import type { Found } from './find-in-form.ts';

interface Props {
  readonly words: MakeWords['find'];
  /** All places of these words in what is written now, in their order. */
  readonly find: (typed: string) => readonly Found[];
}

/** Looks for words in a document that is being written. Enter and F3 go to the next place, with Shift to the one before. */
export function FindBar({ words, find }: Props): VNode {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const place = useRef(-1);
  const field = useRef<HTMLInputElement>(null);
  const go = (by: 1 | -1): void => {
    const all = find(typed);
    if (typed.trim() === '') return;
    if (all.length === 0) {
      setSaid(fillIn(words.none, { words: typed.trim() }));
      return;
    }
    const from = by === -1 && place.current < 0 ? 0 : place.current;
    place.current = (from + by + all.length) % all.length;
    setSaid(fillIn(words.found, { number: place.current + 1, count: all.length }));
    void all[place.current]?.show();
  };
  const newest = useRef(go);
  newest.current = go;
  useEffect(() => {
    field.current?.focus();
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'F3' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      newest.current(event.shiftKey ? -1 : 1);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
  return (
    <search class="make-find make-form">
      <div class="make-field">
        <label for={id}>{words.label}</label>
        <input
          id={id}
          ref={field}
          type="search"
          autocomplete="off"
          aria-describedby={`${id}-about`}
          data-make-find
          value={typed}
          onInput={({ currentTarget }) => {
            place.current = -1;
            setSaid('');
            setTyped(currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            go(event.shiftKey ? -1 : 1);
          }}
        />
        <p id={`${id}-about`} class="make-hint">
          {words.keys}
        </p>
      </div>
      <p class="row">
        <button type="button" class="button quiet" data-make-find-next onClick={() => go(1)}>
          {words.next}
        </button>
        <button type="button" class="button quiet" data-make-find-before onClick={() => go(-1)}>
          {words.before}
        </button>
      </p>
      <p role="status" data-make-find-said>
        {said}
      </p>
    </search>
  );
}
