import type { ComponentChildren, VNode } from 'preact';

interface Props {
  /** What it is found by: `make-look`. */
  readonly id: string;
  readonly heading: string;
  readonly children: ComponentChildren;
}

/** A part of the page that makes documents, with its heading. It can be gone to. */
export function EditorSection({ id, heading, children }: Props): VNode {
  return (
    <section id={id} aria-labelledby={`${id}-heading`} tabIndex={-1}>
      <h2 id={`${id}-heading`}>{heading}</h2>
      {children}
    </section>
  );
}
