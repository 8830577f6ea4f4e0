import type { VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { EditorProps } from '../Editor.tsx';
import { goTo } from '../go-to.ts';
import { EditorBar } from '../EditorBar.tsx';
import { openDocument } from '../open-document.ts';
import { saveDocument } from '../save-document.ts';
import { Sheets } from '../Sheets.tsx';
import { StatusBar } from '../StatusBar.tsx';
import { TakeAway } from '../TakeAway.tsx';
import { useStore } from '../use-store.ts';
import { openWorkshop } from '../workshop.ts';
import { renewBase } from './make-personal.ts';
import { PersonForm } from './PersonForm.tsx';
import { documentToTake, openPersonal, shownDocument } from './shown-document.ts';

/** A document for one person: its steps at one side, the papers that this person gets at the other. */
export function PersonEditor({ page, kept, document, leave, reopen }: EditorProps): VNode {
  const { words } = page;
  const store = useMemo(() => openDocument(document), []);
  const personal = useMemo(() => openPersonal(store), []);
  const workshop = useMemo(() => openWorkshop(), []);
  const saver = useMemo(() => saveDocument(store, kept, document.version), []);
  const toTake = useMemo(
    () => ({ ...store, now: () => documentToTake(store, personal()) }),
    [store, personal],
  );
  const seen = useStore(workshop);
  const [isNewest, setIsNewest] = useState(true);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const look = (): void => workshop.look(shownDocument(store, personal()));
    look();
    top.current?.focus();
    const end = store.subscribe(look);
    void renewBase(store, kept).then(setIsNewest);
    return () => {
      end();
      saver.close();
      workshop.close();
    };
  }, []);
  return (
    <div class="make-editor" ref={top} tabIndex={-1} data-make-person>
      <EditorBar page={page} store={store} saver={saver} kept={kept} leave={leave} reopen={reopen} />
      <StatusBar
        page={page}
        saver={saver}
        seen={{ ...seen, messages: seen.messages.filter(({ severity }) => severity === 'error') }}
        nextRemark={() => goTo('make-write')}
        seePaper={() => goTo('make-look')}
      />
      {seen.trouble !== undefined && (
        <p role="alert" class="make-problem">
          {words.take.failed} {seen.trouble}
        </p>
      )}
      <div class="make-columns">
        <div class="make-column">
          <section id="make-write" aria-labelledby="make-person-heading" tabIndex={-1}>
            <h2 id="make-person-heading">{words.person.heading}</h2>
            <p>{words.person.about}</p>
            <p>{words.person.stays}</p>
            <p role="status" class="make-problem">
              {!isNewest && words.person.notLookedUp}
            </p>
            <PersonForm page={page} store={store} personal={personal} messages={seen.messages} />
          </section>
        </div>
        <div class="make-column">
          <section id="make-look" aria-labelledby="make-look-heading" tabIndex={-1}>
            <h2 id="make-look-heading">{words.look.heading}</h2>
            <Sheets page={page} seen={seen} workshop={workshop} />
          </section>
          <section aria-labelledby="make-take-heading">
            <h2 id="make-take-heading">{words.take.heading}</h2>
            <TakeAway page={page} store={toTake} seen={seen} workshop={workshop} />
          </section>
        </div>
      </div>
    </div>
  );
}
