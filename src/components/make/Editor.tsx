import type { VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Place } from '../../model/document.ts';
import { Advice } from './Advice.tsx';
import { EditorBar } from './EditorBar.tsx';
import { goTo } from './go-to.ts';
import type { KeptDocument, KeptDocuments } from './kept-documents.ts';
import { type OpenDocument, openDocument } from './open-document.ts';
import type { PageOfMake } from './page-of-make.ts';
import { saveDocument } from './save-document.ts';
import { openText } from '../../write/open.ts';
import { Sheets } from './Sheets.tsx';
import { StatusBar } from './StatusBar.tsx';
import { TakeAway } from './TakeAway.tsx';
import { useStore } from './use-store.ts';
import { openWorkshop } from './workshop.ts';
import { Write } from './Write.tsx';

/** What an editor of one document is handed. */
export interface EditorProps {
  readonly page: PageOfMake;
  readonly kept: KeptDocuments;
  readonly document: KeptDocument;
  readonly leave: () => void;
  /** Opens what another tab has saved, or a copy. */
  readonly reopen: (document: KeptDocument) => void;
}

interface Props extends EditorProps {
  /** Makes a version of it that fits one person. */
  readonly forOnePerson: (document: OpenDocument) => void;
}

/** One document: written at one side, its advice, papers and files at the other. */
export function Editor({ page, kept, document, leave, reopen, forOnePerson }: Props): VNode {
  const { words } = page;
  const store = useMemo(() => openDocument(document), []);
  const workshop = useMemo(() => openWorkshop(), []);
  const saver = useMemo(() => saveDocument(store, kept, document.version), []);
  const seen = useStore(workshop);
  const top = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState<Place>();
  const [isText, setIsText] = useState(false);
  const remark = useRef(-1);
  useEffect(() => {
    const look = (): void => workshop.look(store.now());
    look();
    top.current?.focus();
    const end = store.subscribe(look);
    return () => {
      end();
      saver.close();
      workshop.close();
    };
  }, []);
  const want = (place: Place): void => {
    // The form cannot show a text whose tags it cannot tell from the words.
    if (!isText && !openText(store.now().text)) setIsText(true);
    setWanted({ ...place });
  };
  const nextRemark = (): void => {
    const { messages } = seen;
    remark.current = (remark.current + 1) % Math.max(messages.length, 1);
    const place = messages[remark.current]?.place;
    if (place) want(place);
    else goTo('make-advice');
  };
  const parts = [
    ['make-write', words.edit.write],
    ['make-advice', words.advice.heading],
    ['make-look', words.look.heading],
    ['make-take', words.take.heading],
  ] as const;
  return (
    <div class="make-editor" ref={top} tabIndex={-1}>
      <EditorBar page={page} store={store} saver={saver} kept={kept} leave={leave} reopen={reopen} />
      <StatusBar
        page={page}
        saver={saver}
        seen={seen}
        nextRemark={nextRemark}
        seePaper={() => goTo('make-look')}
      />
      <nav class="make-parts" aria-label={words.edit.parts}>
        <ul class="bare-list row of-links">
          {parts.map(([id, name]) => (
            <li key={id}>
              <button type="button" class="make-part" onClick={() => goTo(id)}>
                {name}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      {seen.trouble !== undefined && (
        <p role="alert" class="make-problem">
          {words.take.failed} {seen.trouble}
        </p>
      )}
      <div class="make-columns">
        <div class="make-column">
          <section id="make-write" aria-labelledby="make-write-heading" tabIndex={-1}>
            <h2 id="make-write-heading">{words.edit.write}</h2>
            <Write
              page={page}
              store={store}
              workshop={workshop}
              wanted={wanted}
              isText={isText}
              setIsText={(next) => {
                // Where the writer wanted to be before is no matter any more.
                setWanted(undefined);
                setIsText(next);
              }}
            />
          </section>
          <section id="make-advice" aria-labelledby="make-advice-heading" tabIndex={-1}>
            <h2 id="make-advice-heading">{words.advice.heading}</h2>
            <Advice page={page} store={store} seen={seen} goTo={want} isFolded={!isText} />
          </section>
        </div>
        <div class="make-column">
          <section id="make-look" aria-labelledby="make-look-heading" tabIndex={-1}>
            <h2 id="make-look-heading">{words.look.heading}</h2>
            <Sheets page={page} seen={seen} workshop={workshop} />
          </section>
        </div>
        <section id="make-take" aria-labelledby="make-take-heading" tabIndex={-1}>
          <h2 id="make-take-heading">{words.take.heading}</h2>
          <TakeAway page={page} store={store} seen={seen} workshop={workshop} />
          {seen.document?.kind === 'task' && (
            <p>
              <button
                type="button"
                class="button quiet"
                data-make-for
                onClick={() => void saver.flush().then(() => forOnePerson(store.now()))}
              >
                {words.person.button}
              </button>
            </p>
          )}
        </section>
      </div>
    </div>
  );
}
