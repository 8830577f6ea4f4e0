import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { handOver } from '../hand-over.ts';
import { fillIn } from './fill-in.ts';
import type { KeptDocument, KeptDocuments, ListedDocument } from './kept-documents.ts';
import { recentMoment } from './moments.ts';
import { MyDocument } from './MyDocument.tsx';
import { ALL_DOCUMENTS, copied, renamed, titleIn } from './name-document.ts';
import type { PageOfMake } from './page-of-make.ts';
import { zipDocuments } from './zip-documents.ts';

interface Props {
  readonly page: PageOfMake;
  readonly kept: KeptDocuments;
  readonly open: (document: KeptDocument) => void;
}

/** What was done last, and how to take it back. */
interface Done {
  readonly said: string;
  readonly takeBack: string;
  readonly undo: () => Promise<unknown>;
}

/** The documents on this device, the last changed first. Nothing at all while there is none. */
export function MyDocuments({ page, kept, open }: Props): VNode | null {
  const { mine, edit } = page.words;
  const [documents, setDocuments] = useState<readonly ListedDocument[]>([]);
  const [done, setDone] = useState<Done>();
  const listed = (): Promise<readonly ListedDocument[]> => kept.list().catch(() => []);
  const refresh = async (): Promise<void> => setDocuments(await listed());
  useEffect(() => {
    void refresh();
    return kept.onOther(() => void refresh());
  }, [kept]);
  if (documents.length === 0 && !done) return null;

  const titleOf = ({ text }: ListedDocument): string => titleIn(text) ?? mine.untitled;
  const run = async (work: Promise<unknown>, next?: Done): Promise<void> => {
    await work;
    const now = await listed();
    // At once: what is said and what the list shows belong together.
    setDocuments(now);
    setDone(next);
  };
  /** With its files, as it is now: another tab may have saved or deleted it. */
  const withFiles = async ({ id }: ListedDocument, work: (whole: KeptDocument) => unknown): Promise<void> => {
    const whole = await kept.find(id);
    if (whole) await work(whole);
  };
  const copy = (document: ListedDocument): Promise<void> =>
    run(
      withFiles(document, (whole) =>
        kept.save({ ...whole, id: crypto.randomUUID(), file: copied(whole.file) }, 0),
      ),
    );
  const rename = (document: ListedDocument, name: string): Promise<void> =>
    run(
      withFiles(document, (whole) => kept.save({ ...whole, file: renamed(whole.file, name) }, whole.version)),
    );
  const saveAll = async (): Promise<void> => {
    const all = await Promise.all(documents.map(({ id }) => kept.find(id)));
    const bytes = await zipDocuments(all.filter((whole) => whole !== undefined));
    handOver(bytes, 'application/zip', ALL_DOCUMENTS);
  };
  const remove = (document: ListedDocument): Promise<void> =>
    run(kept.delete(document.id), {
      said: fillIn(mine.deleted, { title: titleOf(document) }),
      takeBack: mine.takeBack,
      undo: () => kept.takeBack(document.id),
    });
  const goBack = async (document: ListedDocument, at: number): Promise<void> => {
    const before = await kept.goBack(document.id, at);
    const when = recentMoment(at, page.language);
    const said = fillIn(mine.wentBack, { title: titleOf(document), when });
    await run(
      Promise.resolve(),
      before === undefined
        ? undefined
        : { said, takeBack: edit.undo, undo: () => kept.goBack(document.id, before) },
    );
  };
  return (
    <section aria-labelledby="make-mine">
      <h2 id="make-mine">{mine.heading}</h2>
      <div role="status">
        {done && (
          <p class="make-deleted">
            <span>{done.said}</span>{' '}
            <button
              type="button"
              class="button quiet"
              data-make-take-back
              onClick={() => void run(done.undo())}
            >
              {done.takeBack}
            </button>
          </p>
        )}
      </div>
      <ul class="bare-list make-mine">
        {documents.map((document) => (
          <MyDocument
            key={document.id}
            page={page}
            kept={kept}
            document={document}
            open={() => void withFiles(document, open)}
            rename={(name) => void rename(document, name)}
            copy={() => void copy(document)}
            remove={() => void remove(document)}
            goBack={({ at }) => void goBack(document, at)}
          />
        ))}
      </ul>
      {documents.length > 0 && (
        <p>
          <button type="button" class="button quiet" data-make-save-all onClick={() => void saveAll()}>
            {mine.saveAll}
          </button>
        </p>
      )}
    </section>
  );
}
