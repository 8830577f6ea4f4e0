import type { VNode } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  readonly label: string;
  /** The id of what is said about it. */
  readonly about?: string;
  readonly typed: string;
  readonly setTyped: (typed: string) => void;
  /** Where what is pasted is looked at before it stands in the field. */
  readonly paste?: (pasted: DataTransfer) => void;
  /** Finds the field again after a change. */
  readonly name: 'paste' | 'paste-table';
}

/** A field for what somebody copied elsewhere. It is no part of the document before it is taken. */
export function PasteField({ label, about, typed, setTyped, paste, name }: Props): VNode {
  const id = useId();
  return (
    <div class="make-field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={3}
        value={typed}
        aria-describedby={about}
        {...{ [`data-make-${name}`]: true }}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onPaste={({ clipboardData }) => {
          if (clipboardData) paste?.(clipboardData);
        }}
      />
    </div>
  );
}
