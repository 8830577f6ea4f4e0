import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { Told } from './told.ts';
import { ToldBeside } from './ToldBeside.tsx';

interface Props {
  readonly label: string;
  readonly value: string;
  /** Each value with the words for it. */
  readonly choices: readonly (readonly [value: string, words: string])[];
  readonly change: (value: string) => void;
  readonly told: Told;
  readonly name: string;
}

/** One of several. */
export function ChosenField({ label, value, choices, change, told, name }: Props): VNode {
  const id = useId();
  return (
    <div class="make-field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        data-make-field={name}
        aria-describedby={`${id}-about`}
        onChange={({ currentTarget }) => change(currentTarget.value)}
      >
        {choices.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
      <div id={`${id}-about`}>
        <ToldBeside told={told} />
      </div>
    </div>
  );
}
