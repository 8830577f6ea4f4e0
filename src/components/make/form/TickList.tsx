import type { VNode } from 'preact';
import type { Told } from './told.ts';
import { ToldBeside } from './ToldBeside.tsx';

interface Props {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly choices: readonly TickChoice[];
  readonly told: Told;
}

/** One of those that may be ticked. */
export interface TickChoice {
  readonly value: string;
  readonly words: string;
  readonly about?: string | undefined;
  readonly isTicked: boolean;
  readonly tick: (isTicked: boolean) => void;
}

/** As many of several as somebody likes. */
export function TickList({ name, legend, hint, choices, told }: Props): VNode {
  return (
    <fieldset class="make-ticks" data-make-ticks={name}>
      <legend>{legend}</legend>
      {hint !== undefined && <p class="make-hint">{hint}</p>}
      {choices.map(({ value, words, about, isTicked, tick }) => (
        <label key={value} class="make-way">
          <input
            type="checkbox"
            value={value}
            checked={isTicked}
            onChange={({ currentTarget }) => tick(currentTarget.checked)}
          />
          <span>
            {words}
            {about !== undefined && <span class="make-hint">{about}</span>}
          </span>
        </label>
      ))}
      <ToldBeside told={told} />
    </fieldset>
  );
}
