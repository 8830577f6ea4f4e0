import type { VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Told } from './told.ts';
import { ToldBeside } from './ToldBeside.tsx';

export interface TypedFieldProps {
  readonly label: string;
  readonly value: string;
  /** The value as it reads back after it was typed: without it, as it is. */
  readonly normal?: (typed: string) => string;
  readonly change: (typed: string) => void;
  readonly hint?: string | undefined;
  readonly rows?: number;
  readonly type?: 'text' | 'date';
  readonly told: Told;
  /** Finds the field again after a change. */
  readonly name?: string;
}

/** One field of the form, with its advice below. What is typed reaches the document as soon as the page has taken the key. */
export function TypedField(props: TypedFieldProps): VNode {
  const { label, value, normal = trimmed, change, hint, rows, type = 'text', told, name } = props;
  const id = useId();
  const [typed, setTyped] = useState(value);
  const sent = useRef(value);
  /** What is in the field, also before the page has drawn it. */
  const unsent = useRef(value);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const newest = useRef(change);
  newest.current = change;
  useEffect(() => {
    // Undo, a swap or a move has changed it: not what was typed here.
    if (value === normal(sent.current) || waiting.current !== undefined) return;
    sent.current = value;
    setTyped(value);
  }, [value]);
  const send = (next: string): void => {
    clearTimeout(waiting.current);
    waiting.current = undefined;
    if (next === sent.current) return;
    sent.current = next;
    newest.current(next);
  };
  // A field that goes, as when the text is shown, takes nothing with it.
  useEffect(
    () => () => {
      if (waiting.current !== undefined) send(unsent.current);
    },
    [],
  );
  const shared = {
    id,
    value: typed,
    'aria-describedby': `${id}-about`,
    ...(name !== undefined && { 'data-make-field': name }),
    onInput: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }): void => {
      const next = currentTarget.value;
      unsent.current = next;
      setTyped(next);
      // In a task of its own: a key that comes meanwhile goes first, and the change then holds both.
      waiting.current ??= setTimeout(() => send(unsent.current), 0);
    },
    onBlur: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }): void =>
      send(currentTarget.value),
  };
  return (
    <div class="make-field">
      <label for={id}>{label}</label>
      {rows === undefined ? (
        <input {...shared} {...(type === 'date' ? { type: 'date' } : { type: 'text' })} autocomplete="off" />
      ) : (
        <textarea {...shared} rows={Math.max(rows, typed.split('\n').length)} />
      )}
      <div id={`${id}-about`}>
        {hint !== undefined && <p class="make-hint">{hint}</p>}
        <ToldBeside told={told} />
      </div>
    </div>
  );
}

function trimmed(typed: string): string {
  return typed.replace(/\s+/gu, ' ').trim();
}
