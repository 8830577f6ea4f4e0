import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type * as Letter from './SendLetter.tsx';

type Loaded = Pick<typeof Letter, 'SendLetter'>;

/** Prepares a document for whoever keeps the site, and sends nothing. What writes the letter is fetched when it is opened. */
export function SendToSite(props: Letter.LetterProps): VNode {
  const { send } = props.page.words;
  const [isOpen, setIsOpen] = useState(false);
  const [loaded, setLoaded] = useState<Loaded>();
  const open = (isNow: boolean): void => {
    setIsOpen(isNow);
    if (isNow && !loaded) void import('./SendLetter.tsx').then(setLoaded);
  };
  return (
    <details
      class="make-form make-send"
      data-make-send="open"
      onToggle={({ currentTarget }) => open(currentTarget.open)}
    >
      <summary>{send.heading}</summary>
      <p>{send.about}</p>
      {isOpen && loaded && <loaded.SendLetter {...props} />}
    </details>
  );
}
