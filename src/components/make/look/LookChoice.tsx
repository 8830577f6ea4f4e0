import type { ComponentChildren, VNode } from 'preact';
import { useId } from 'preact/hooks';

interface Props<Name extends string> {
  readonly legend: ComponentChildren;
  readonly names: readonly Name[];
  /** What each is called. */
  readonly words: Readonly<Record<Name, string>>;
  readonly chosen: Name;
  readonly choose: (name: Name) => void;
  /** Finds each again, by an attribute that holds its name. */
  readonly attribute: `data-make-${string}`;
}

/** One of a few ways to look at a document. */
export function LookChoice<Name extends string>(props: Props<Name>): VNode {
  const { legend, names, words, chosen, choose, attribute } = props;
  const group = useId();
  return (
    <fieldset class="make-looks">
      {legend}
      <div class="row">
        {names.map((name) => (
          <label key={name}>
            <input
              type="radio"
              name={group}
              checked={name === chosen}
              {...{ [attribute]: name }}
              onChange={() => choose(name)}
            />
            {words[name]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
