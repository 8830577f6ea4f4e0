import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Place } from '../../model/document.ts';
import type { Message } from '../../model/message.ts';
import type { DocumentStore } from './open-document.ts';
import type { OpenText } from './text-editor/open-text.ts';

interface Props {
  readonly store: DocumentStore;
  readonly label: string;
  readonly messages: readonly Message[];
  readonly wanted: Place | undefined;
}

/** The text of the document as it is, for those who like to write it so. Its code is fetched when it is shown first. */
export function TextEditor({ store, label, messages, wanted }: Props): VNode {
  const place = useRef<HTMLDivElement>(null);
  const opened = useRef<Promise<OpenText>>(undefined);
  useEffect(() => {
    const host = place.current;
    if (!host) return undefined;
    const text = import('./text-editor/open-text.ts').then(({ openText }) => openText(host, store, label));
    opened.current = text;
    return () => void text.then((open) => open.close());
  }, [store]);
  useEffect(() => void opened.current?.then((open) => open.mark(messages)), [messages]);
  useEffect(() => {
    if (wanted) void opened.current?.then((open) => open.goTo(wanted));
  }, [wanted]);
  return <div class="make-text" ref={place} />;
}
