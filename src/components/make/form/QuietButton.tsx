import type { VNode } from 'preact';

interface Props {
  readonly words: string;
  /** What it does it to, for whoever hears the button and does not see where it stands. */
  readonly of?: string | undefined;
  /** Finds the button again after a change. */
  readonly name?: string;
  /** Says more, to a pointer that rests on it. */
  readonly title?: string;
  readonly act: () => void;
}

/** A button for one thing that can be done with a part of the form. */
export function QuietButton({ words, of, name, title, act }: Props): VNode {
  return (
    <button
      type="button"
      class="button quiet"
      {...(title !== undefined && { title })}
      {...(name !== undefined && { 'data-make-do': name })}
      onClick={() => act()}
    >
      {words}
      {of !== undefined && (
        <>
          {' '}
          <span class="visually-hidden">{of}</span>
        </>
      )}
    </button>
  );
}
