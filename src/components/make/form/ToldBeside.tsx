import type { VNode } from 'preact';
import type { Message } from '../../../model/message.ts';
import { fillIn } from '../fill-in.ts';
import { isStillEmpty, type Told } from './told.ts';

interface Props {
  readonly told: Told;
}

/**
 * Advice below a field: what was found and what to do, with one press where a program can do it. Where there is more than one thing
 * to say, each is folded to a line.
 */
export function ToldBeside({ told: { words, messages, swap } }: Props): VNode {
  const isEmpty = messages.some(isStillEmpty);
  const others = messages.filter((message) => !isStillEmpty(message));
  const action = ({ replacement, ...message }: Message): VNode | null =>
    replacement && replacement.text !== '' ? (
      <button
        type="button"
        class="button quiet"
        data-make-swap
        onClick={() => swap({ ...message, replacement })}
      >
        {fillIn(words.swap, { words: replacement.text })}
      </button>
    ) : null;
  return (
    <>
      {isEmpty && <p class="make-beside">{words.empty}</p>}
      {others.map((message, index) =>
        others.length === 1 ? (
          <div key={index} class={`make-beside of-${message.severity}`} data-make-beside={message.rule}>
            <p lang="en-GB">
              {message.found} {message.fix}
            </p>
            {action(message)}
          </div>
        ) : (
          <details
            key={`${message.rule} ${index}`}
            class={`make-beside of-${message.severity}`}
            data-make-beside={message.rule}
          >
            <summary lang="en-GB">{message.found}</summary>
            <p lang="en-GB">{message.fix}</p>
            {action(message)}
          </details>
        ),
      )}
    </>
  );
}
