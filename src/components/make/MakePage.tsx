import type { VNode } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { keepLink } from './disk/kept-links.ts';
import { Editor } from './Editor.tsx';
import type { EditorProps } from './EditorFrame.tsx';
import { fetchDocument } from './fetch-document.ts';
import { type KeptDocument, type KeptDocuments, openKept } from './kept-documents.ts';
import type { NewDocument } from './open-file.ts';
import { makePersonal } from './person/make-personal.ts';
import type { PageOfMake } from './page-of-make.ts';
import { Start } from './Start.tsx';

interface Props {
  readonly page: PageOfMake;
}

/** The start, or the document that the address names: `#document=...`, `#from=...` to begin one from a document of the site, or `#for=...` to make that fit one person. */
export function MakePage({ page }: Props): VNode {
  const kept = useMemo(() => openKept(), []);
  const [opened, setOpened] = useState<KeptDocument>();
  const [trouble, setTrouble] = useState('');

  const open = useCallback((document: KeptDocument) => {
    history.pushState(null, '', `#document=${document.id}`);
    setTrouble('');
    setOpened(document);
  }, []);
  const create = useCallback(
    ({ link, ...document }: NewDocument) => {
      const fresh = asNew(document);
      if (link) void keepLink(fresh.id, link).then(() => open(fresh));
      else open(fresh);
    },
    [open],
  );
  const leave = useCallback(() => {
    history.pushState(null, '', location.pathname);
    setOpened(undefined);
  }, []);

  useEffect(() => {
    const follow = async (): Promise<void> => {
      const asked = new URLSearchParams(location.hash.slice(1));
      const [id, from, forOne] = [asked.get('document'), asked.get('from'), asked.get('for')];
      const path = from ?? forOne;
      if (path !== null) {
        const document = await fetchDocument(path).catch(() => setTrouble(page.words.start.notFetched));
        history.replaceState(null, '', location.pathname);
        if (!document) return;
        create(forOne === null ? document : makePersonal(document, { path }, page.words.person.known));
        return;
      }
      setOpened(id === null ? undefined : await findKept(id, kept));
    };
    void follow();
    const back = (): void => void follow();
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);

  if (!opened) return <Start page={page} kept={kept} open={open} create={create} trouble={trouble} />;
  const setting = { page, kept, document: opened, leave, reopen: setOpened };
  const key = `${opened.id} ${opened.version}`;
  return opened.person ? (
    <LaterEditor key={key} {...setting} />
  ) : (
    <Editor
      key={key}
      {...setting}
      forOnePerson={(document) =>
        create(makePersonal(document, { id: document.id }, page.words.person.known))
      }
    />
  );
}

/** What a person's version needs is fetched with the first of them. */
function LaterEditor(props: EditorProps): VNode {
  const [loaded, setLoaded] = useState<{ readonly PersonEditor: (props: EditorProps) => VNode }>();
  useEffect(() => void import('./person/PersonEditor.tsx').then(setLoaded), []);
  return loaded ? <loaded.PersonEditor {...props} /> : <p role="status">{props.page.words.loading}</p>;
}

function asNew(document: NewDocument): KeptDocument {
  return { ...document, id: crypto.randomUUID(), version: 0, changed: 0 };
}

async function findKept(id: string, kept: KeptDocuments): Promise<KeptDocument | undefined> {
  return kept.find(id).catch(() => undefined);
}
