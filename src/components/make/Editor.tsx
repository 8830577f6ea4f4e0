import type { VNode } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Place } from '../../model/document.ts';
import { Advice } from './Advice.tsx';
import { DiskBar } from './disk/DiskBar.tsx';
import { DiskWays } from './disk/DiskWays.tsx';
import { saveToDisk } from './disk/disk-saver.ts';
import { EditorFrame, type EditorProps } from './EditorFrame.tsx';
import { EditorSection } from './EditorSection.tsx';
import { goTo } from './go-to.ts';
import { type OpenDocument, openDocument } from './open-document.ts';
import { openText } from '../../write/open.ts';
import { Look } from './look/Look.tsx';
import { SendToSite } from './SendToSite.tsx';
import { TakeAway } from './TakeAway.tsx';
import { useOpened } from './use-opened.ts';
import { Write } from './Write.tsx';

interface Props extends EditorProps {
  /** Makes a version of it that fits one person. */
  readonly forOnePerson: (document: OpenDocument) => void;
}

/** One document: written at one side, its advice, papers and files at the other. */
export function Editor({ page, kept, document, leave, reopen, forOnePerson }: Props): VNode {
  const { words } = page;
  const store = useMemo(() => openDocument(document), []);
  const opened = useOpened(store, kept, document.version);
  const disk = useMemo(() => saveToDisk(store, page), []);
  const { saver, workshop, seen } = opened;
  const [wanted, setWanted] = useState<Place>();
  const [isText, setIsText] = useState(false);
  const remark = useRef(-1);
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
  const ways = (
    <nav class="make-parts" aria-label={words.edit.parts}>
      <ul class="bare-list row of-links">
        {parts.map(([id, name]) => (
          <li key={id}>
            <button type="button" class="link-button make-part" onClick={() => goTo(id)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
  return (
    <EditorFrame
      page={page}
      kept={kept}
      opened={opened}
      leave={leave}
      reopen={reopen}
      nextRemark={nextRemark}
      ways={ways}
      onDisk={<DiskBar words={words.disk} disk={disk} />}
    >
      <div class="make-column">
        <EditorSection id="make-write" heading={words.edit.write}>
          <Write
            page={page}
            store={store}
            workshop={workshop}
            wanted={wanted}
            want={want}
            isText={isText}
            setIsText={(next) => {
              // Where the writer wanted to be before is no matter any more.
              setWanted(undefined);
              setIsText(next);
            }}
          />
        </EditorSection>
        <EditorSection id="make-advice" heading={words.advice.heading}>
          <Advice page={page} store={store} seen={seen} goTo={want} isFolded={!isText} />
        </EditorSection>
      </div>
      <div class="make-column">
        <Look page={page} seen={seen} workshop={workshop} />
      </div>
      <EditorSection id="make-take" heading={words.take.heading}>
        <TakeAway page={page} store={store} seen={seen} workshop={workshop} />
        <DiskWays words={words.disk} disk={disk} />
        <SendToSite page={page} store={store} seen={seen} />
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
      </EditorSection>
    </EditorFrame>
  );
}
