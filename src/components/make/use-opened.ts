import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { KeptDocuments } from './kept-documents.ts';
import type { DocumentStore, OpenDocument } from './open-document.ts';
import { saveDocument, type Saver } from './save-document.ts';
import { useStore } from './use-store.ts';
import type { Seen } from './seen.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

/** A document that is being written: what it says, where it is kept, and how it looks. */
export interface Opened {
  readonly store: DocumentStore;
  readonly saver: Saver;
  readonly workshop: Workshop;
  readonly seen: Seen;
  /** Of the part of the page that shows it: the focus is there first. */
  readonly top: RefObject<HTMLDivElement | null>;
}

/**
 * Keeps and shows what is in a store for as long as a component stands on the page. `showing` gives what the workshop looks
 * at: the document, where not said.
 *
 * @param version that of the document when it was kept last.
 */
export function useOpened(
  store: DocumentStore,
  kept: KeptDocuments,
  version: number,
  showing: () => OpenDocument = store.now,
): Opened {
  const workshop = useMemo(() => openWorkshop(), []);
  const saver = useMemo(() => saveDocument(store, kept, version), []);
  const seen = useStore(workshop);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const look = (): void => workshop.look(showing());
    look();
    top.current?.focus();
    const end = store.subscribe(look);
    return () => {
      end();
      saver.close();
      workshop.close();
    };
  }, []);
  return { store, saver, workshop, seen, top };
}
