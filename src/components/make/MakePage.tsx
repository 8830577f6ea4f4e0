import type { VNode } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { Editor } from './Editor.tsx';
import { fetchDocument } from './fetch-document.ts';
import { type KeptDocument, type KeptDocuments, openKept } from './kept-documents.ts';
import type { NewDocument } from './open-file.ts';
import type { PageOfMake } from './page-of-make.ts';
import { Start } from './Start.tsx';

interface Props {
  readonly page: PageOfMake;
}

/** The start, or the document that the address names: `#document=...`, or `#from=...` to begin one from a document of the site. */
export function MakePage({ page }: Props): VNode {
  const kept = useMemo(() => openKept(), []);
  const [opened, setOpened] = useState<KeptDocument>();
  const [trouble, setTrouble] = useState('');

  const open = useCallback((document: KeptDocument) => {
    history.pushState(null, '', `#document=${document.id}`);
    setTrouble('');
    setOpened(document);
  }, []);
  const create = useCallback((document: NewDocument) => open(asNew(document)), [open]);
  const leave = useCallback(() => {
    history.pushState(null, '', location.pathname);
    setOpened(undefined);
  }, []);

  useEffect(() => {
    const follow = async (): Promise<void> => {
      const asked = new URLSearchParams(location.hash.slice(1));
      const [id, from] = [asked.get('document'), asked.get('from')];
      if (from !== null) {
        const document = await fetchDocument(from).catch(() => setTrouble(page.words.start.notFetched));
        history.replaceState(null, '', location.pathname);
        if (document) create(document);
        return;
      }
      setOpened(id === null ? undefined : await findKept(id, kept));
    };
    void follow();
    const back = (): void => void follow();
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);

  return opened ? (
    <Editor
      key={`${opened.id} ${opened.version}`}
      page={page}
      kept={kept}
      document={opened}
      leave={leave}
      reopen={setOpened}
    />
  ) : (
    <Start page={page} kept={kept} open={open} create={create} trouble={trouble} />
  );
}

function asNew(document: NewDocument): KeptDocument {
  return { ...document, id: crypto.randomUUID(), version: 0, changed: 0 };
}

async function findKept(id: string, kept: KeptDocuments): Promise<KeptDocument | undefined> {
  return kept.find(id).catch(() => undefined);
}
