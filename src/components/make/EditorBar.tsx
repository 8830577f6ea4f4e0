import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { handOver } from '../hand-over.ts';
import type { KeptDocument, KeptDocuments } from './kept-documents.ts';
import { copied, fileName, titleIn, zipName } from './name-document.ts';
import type { DocumentStore } from './open-document.ts';
import type { PageOfMake } from './page-of-make.ts';
import type { Saver } from './save-document.ts';
import { useStore } from './use-store.ts';
import { zipDocuments } from './zip-documents.ts';

interface Props {
  readonly page: PageOfMake;
  readonly store: DocumentStore;
  readonly saver: Saver;
  readonly kept: KeptDocuments;
  readonly leave: () => void;
  readonly reopen: (document: KeptDocument) => void;
  readonly onDisk: VNode | undefined;
}

/** What stands over a document while it is written: the way back, steps back and forth, and whether it is kept. */
export function EditorBar({ page, store, saver, kept, leave, reopen, onDisk }: Props): VNode {
  const { words } = page;
  const { text, file } = useStore(store);
  const saving = useStore(saver);
  useStepKeys(store);
  const loadOther = async (): Promise<void> => {
    const other = await kept.find(store.now().id);
    if (other) reopen(other);
  };
  const keepBoth = (): void => {
    const mine = store.now();
    reopen({ ...mine, id: crypto.randomUUID(), file: copied(mine.file), version: 0, changed: 0 });
  };
  return (
    <div class="make-bar">
      <p class="make-title">
        <strong>{titleIn(text) ?? words.mine.untitled}</strong>
        <span>{fileName(file)}</span>
      </p>
      <p class="row">
        <button type="button" class="button quiet" data-make-back onClick={leave}>
          {words.edit.back}
        </button>
        <button
          type="button"
          class="button quiet"
          data-make-undo
          disabled={!store.canUndo()}
          onClick={store.undo}
        >
          {words.edit.undo}
        </button>
        <button
          type="button"
          class="button quiet"
          data-make-redo
          disabled={!store.canRedo()}
          onClick={store.redo}
        >
          {words.edit.redo}
        </button>
      </p>
      {onDisk}
      <p role="status" class="make-trouble">
        {saving === 'not saved' && words.saving.notSaved}
        {saving === 'other' && words.saving.otherTab}
      </p>
      {saving === 'not saved' && (
        <p class="row">
          <button
            type="button"
            class="button"
            data-make-save-file
            onClick={() =>
              void zipDocuments([store.now()]).then((bytes) =>
                handOver(bytes, 'application/zip', zipName(file)),
              )
            }
          >
            {words.take.zip}
          </button>
        </p>
      )}
      {saving === 'other' && (
        <p class="row">
          <button type="button" class="button" data-make-load-other onClick={() => void loadOther()}>
            {words.saving.loadOther}
          </button>
          <button type="button" class="button quiet" data-make-keep-both onClick={keepBoth}>
            {words.saving.keepBoth}
          </button>
        </p>
      )}
    </div>
  );
}

/** Ctrl or Cmd with Z, with Shift and Z, and with Y, wherever the focus is on the page. */
function useStepKeys(store: DocumentStore): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) store.redo();
      else store.undo();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [store]);
}
