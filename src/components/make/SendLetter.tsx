import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { handOver } from '../hand-over.ts';
import { zipName } from './name-document.ts';
import type { DocumentStore } from './open-document.ts';
import type { PageOfMake } from './page-of-make.ts';
import { mailAddress, textToSend } from './text-to-send.ts';
import { useStore } from './use-store.ts';
import type { Seen } from './seen.ts';
import { zipAll } from './zip-all.ts';

export interface LetterProps {
  readonly page: PageOfMake;
  readonly store: DocumentStore;
  readonly seen: Seen;
}

/** What is sent to whoever keeps the site, each of it by its author: a file, a mail, the text of a pull request. */
export function SendLetter({ page, store, seen }: LetterProps): VNode {
  const { send, take } = page.words;
  const id = useId();
  const [said, setSaid] = useState('');
  const document = useStore(store);
  const saveZip = async (): Promise<void> => {
    const made = await zipAll(store.now()).catch(() => undefined);
    if (made) handOver(made.zip, 'application/zip', zipName(document.file));
    setSaid(made ? take.ready : take.failed);
  };
  const remarks = seen.isChecked ? seen.messages.length : undefined;
  const letter = textToSend(document, remarks, page.words);
  const whole = `${letter.subject}\n\n${letter.text}`;
  const copy = async (words: string): Promise<void> => {
    const isDone = await navigator.clipboard.writeText(words).then(
      () => true,
      () => false,
    );
    setSaid(isDone ? send.copied : send.notCopied);
  };
  return (
    <>
      <p class="row">
        <button type="button" class="button quiet" data-make-send="zip" onClick={() => void saveZip()}>
          {send.zip}
        </button>
        <a class="button quiet" data-make-send="mail" href={mailAddress(letter, page.email)}>
          {send.mail}
        </a>
      </p>
      <div class="make-field">
        <label for={id}>{send.text}</label>
        <textarea id={id} readOnly rows={8} value={whole} />
      </div>
      <p class="row">
        <button type="button" class="button quiet" data-make-send="copy" onClick={() => void copy(whole)}>
          {send.copy}
        </button>
      </p>
      <p role="status" data-make-sent>
        {said}
      </p>
    </>
  );
}
