import type { VNode } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
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
  // Before the next key: after it, what has come back would be older than what is in the field.
  useLayoutEffect(() => {
    // Undo, a swap or a move has changed it: not what was typed here.
    if (value === normal(sent.current)) return;
    sent.current = value;
    setTyped(value);
  }, [value]);
  const shared = {
    id,
    value: typed,
    'aria-describedby': `${id}-about`,
    ...(name !== undefined && { 'data-make-field': name }),
    onInput: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }): void => {
      sent.current = currentTarget.value;
      setTyped(sent.current);
      change(sent.current);
    },
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
