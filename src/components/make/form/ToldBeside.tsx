import type { VNode } from 'preact';
import { fillIn } from '../fill-in.ts';
import { isStillEmpty, type Told } from './told.ts';

interface Props {
  readonly told: Told;
}

/** Advice below a field: what was found and what to do, with one press where a program can do it. */
export function ToldBeside({ told: { words, messages, swap } }: Props): VNode {
  const isEmpty = messages.some(isStillEmpty);
  const others = messages.filter((message) => !isStillEmpty(message)).slice(0, MOST);
  return (
    <>
      {isEmpty && <p class="make-beside">{words.empty}</p>}
      {others.map((message, index) => (
        <div
          key={`${message.rule} ${index}`}
          class={`make-beside of-${message.severity}`}
          data-make-beside={message.rule}
        >
          <p lang="en-GB">
            {message.found} {message.fix}
          </p>
          {message.replacement && message.replacement.text !== '' && (
            <button type="button" class="button quiet" onClick={() => swap(message)}>
              {fillIn(words.swap, { words: message.replacement.text })}
            </button>
          )}
        </div>
      ))}
    </>
  );
}

/** More at once is not read. All of them stand under the advice. */
const MOST = 2;
