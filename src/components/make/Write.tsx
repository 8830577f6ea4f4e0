import type { VNode } from 'preact';
import { useStore } from './use-store.ts';
import type { Place } from '../../model/document.ts';
import type { DocumentStore } from './open-document.ts';
import type { PageOfMake } from './page-of-make.ts';
import { TextEditor } from './TextEditor.tsx';
import type { Workshop } from './workshop.ts';

interface Props {
  readonly page: PageOfMake;
  readonly store: DocumentStore;
  readonly workshop: Workshop;
  /** Where the writer wants to be. A new object each time. */
  readonly wanted?: Place | undefined;
}

/** Where a document is written. */
export function Write({ page, store, workshop, wanted }: Props): VNode {
  const { words } = page;
  const { messages } = useStore(workshop);
  return (
    <>
      <p id="make-text-about">{words.edit.textAbout}</p>
      <TextEditor store={store} label={words.edit.textLabel} messages={messages} wanted={wanted} />
    </>
  );
}
