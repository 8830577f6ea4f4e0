import type { VNode } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { DiskBar } from '../disk/DiskBar.tsx';
import { saveToDisk } from '../disk/disk-saver.ts';
import { DiskWays } from '../disk/DiskWays.tsx';
import { EditorFrame, type EditorProps } from '../EditorFrame.tsx';
import { EditorSection } from '../EditorSection.tsx';
import { Find, type Finder } from '../find/Find.tsx';
import type { Found } from '../find/find-in-form.ts';
import { goTo } from '../go-to.ts';
import { openDocument } from '../open-document.ts';
import { Look } from '../look/Look.tsx';
import { TakeAway } from '../TakeAway.tsx';
import { useOpened } from '../use-opened.ts';
import { renewBase } from './make-personal.ts';
import { PersonForm } from './PersonForm.tsx';
import { documentToTake, openPersonal, shownDocument } from './shown-document.ts';

/** A document for one person: its steps at one side, the papers that this person gets at the other. */
export function PersonEditor({ page, kept, document, leave, reopen }: EditorProps): VNode {
  const { words } = page;
  const store = useMemo(() => openDocument(document), []);
  const personal = useMemo(() => openPersonal(store), []);
  const opened = useOpened(store, kept, document.version, () => shownDocument(store, personal()));
  const toTake = useMemo(
    () => ({ ...store, now: () => documentToTake(store, personal()) }),
    [store, personal],
  );
  const disk = useMemo(() => saveToDisk(store, page, toTake.now), []);
  const { workshop, seen } = opened;
  const [isNewest, setIsNewest] = useState(true);
  useEffect(() => {
    void renewBase(store, kept).then(setIsNewest);
  }, []);
  return (
    <EditorFrame
      page={page}
      kept={kept}
      opened={opened}
      messages={seen.messages.filter(({ severity }) => severity === 'error')}
      leave={leave}
      reopen={reopen}
      nextRemark={() => goTo('make-write')}
      onDisk={<DiskBar words={words.disk} disk={disk} />}
    >
      <div class="make-column" data-make-person>
        <EditorSection id="make-write" heading={words.person.heading}>
          <p>{words.person.about}</p>
          <p>{words.person.stays}</p>
          <p role="status" class="make-problem">
            {!isNewest && words.person.notLookedUp}
          </p>
          <Find words={words.find} find={findInPerson} />
          <PersonForm page={page} store={store} personal={personal} messages={seen.messages} />
        </EditorSection>
      </div>
      <div class="make-column">
        <Look page={page} seen={seen} workshop={workshop} />
        <EditorSection id="make-take" heading={words.take.heading}>
          <TakeAway page={page} store={toTake} seen={seen} workshop={workshop} />
          <DiskWays words={words.disk} disk={disk} />
        </EditorSection>
      </div>
    </EditorFrame>
  );
}

/** Whatever is written for a person stands on the page, with nothing folded. */
function findInPerson({ findInFields }: Finder, typed: string): readonly Found[] {
  const form = document.querySelector('[data-make-person] .make-form:not(.make-find)');
  return form ? findInFields(form, typed) : [];
}
