import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { handOver } from '../hand-over.ts';
import { fillIn } from './fill-in.ts';
import type { KeptDocument, KeptDocuments } from './kept-documents.ts';
import { copied, fileName, renamed, titleIn } from './name-document.ts';
import type { PageOfMake } from './page-of-make.ts';
import { zipDocuments } from './zip-documents.ts';

interface Props {
  readonly page: PageOfMake;
  readonly kept: KeptDocuments;
  readonly open: (document: KeptDocument) => void;
}

/** The documents on this device, the last changed first. Nothing at all while there is none. */
export function MyDocuments({ page, kept, open }: Props): VNode | null {
  const { words } = page;
  const [documents, setDocuments] = useState<readonly KeptDocument[]>([]);
  const [deleted, setDeleted] = useState<KeptDocument>();
  const [naming, setNaming] = useState<string>();
  const refresh = async (): Promise<void> => setDocuments(await kept.list().catch(() => []));
  useEffect(() => {
    void refresh();
    return kept.onOther(() => void refresh());
  }, [kept]);
  if (documents.length === 0 && !deleted) return null;

  const titleOf = ({ text }: KeptDocument): string => titleIn(text) ?? words.mine.untitled;
  const copy = async (document: KeptDocument): Promise<void> => {
    await kept.save({ ...document, id: crypto.randomUUID(), file: copied(document.file) }, 0);
    await refresh();
  };
  const remove = async (document: KeptDocument): Promise<void> => {
    await kept.delete(document.id);
    setDeleted(document);
    await refresh();
  };
  const takeBack = async ({ id }: KeptDocument): Promise<void> => {
    await kept.takeBack(id);
    setDeleted(undefined);
    await refresh();
  };
  const rename = async (document: KeptDocument, name: string): Promise<void> => {
    setNaming(undefined);
    await kept.save({ ...document, file: renamed(document.file, name) }, document.version);
    await refresh();
  };
  const names = (button: string, document: KeptDocument): VNode => (
    <>
      {button}
      <span class="visually-hidden">: {titleOf(document)}</span>
    </>
  );
  return (
    <section aria-labelledby="make-mine">
      <h2 id="make-mine">{words.mine.heading}</h2>
      <div role="status">
        {deleted && (
          <p class="make-deleted">
            <span>{fillIn(words.mine.deleted, { title: titleOf(deleted) })}</span>{' '}
            <button
              type="button"
              class="button quiet"
              data-make-take-back
              onClick={() => void takeBack(deleted)}
            >
              {words.mine.takeBack}
            </button>
          </p>
        )}
      </div>
      <ul class="bare-list make-mine">
        {documents.map((document) => (
          <li key={document.id}>
            <p class="make-title">
              <strong>{titleOf(document)}</strong>
              <span>{fileName(document.file)}</span>
              {document.person && (
                <span>
                  {words.person.heading}
                  {document.person.called !== '' && `: ${document.person.called}`}
                </span>
              )}
              <span>{fillIn(words.mine.changed, { when: moment(document.changed, page.language) })}</span>
            </p>
            {naming === document.id ? (
              <NewName
                words={words.mine}
                document={document}
                done={rename}
                cancel={() => setNaming(undefined)}
              />
            ) : (
              <p class="row">
                <button type="button" class="button" data-make-open onClick={() => open(document)}>
                  {names(words.mine.open, document)}
                </button>
                <button
                  type="button"
                  class="button quiet"
                  data-make-rename
                  onClick={() => setNaming(document.id)}
                >
                  {names(words.mine.rename, document)}
                </button>
                <button type="button" class="button quiet" data-make-copy onClick={() => void copy(document)}>
                  {names(words.mine.duplicate, document)}
                </button>
                <button
                  type="button"
                  class="button quiet"
                  data-make-delete
                  onClick={() => void remove(document)}
                >
                  {names(words.mine.delete, document)}
                </button>
              </p>
            )}
          </li>
        ))}
      </ul>
      {documents.length > 0 && (
        <p>
          <button
            type="button"
            class="button quiet"
            data-make-save-all
            onClick={() =>
              void zipDocuments(documents).then((bytes) =>
                handOver(bytes, 'application/zip', 'my-documents.zip'),
              )
            }
          >
            {words.mine.saveAll}
          </button>
        </p>
      )}
    </section>
  );
}

interface NewNameProps {
  readonly words: PageOfMake['words']['mine'];
  readonly document: KeptDocument;
  readonly done: (document: KeptDocument, name: string) => Promise<void>;
  readonly cancel: () => void;
}

function NewName({ words, document, done, cancel }: NewNameProps): VNode {
  const [name, setName] = useState(document.file.split('/').at(-2) ?? '');
  const id = `make-name-${document.id}`;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void done(document, name);
      }}
    >
      <label class="label" for={id}>
        {words.newName}
      </label>
      <input
        id={id}
        class="text-input"
        value={name}
        autocomplete="off"
        ref={(input) => input?.focus()}
        onInput={({ currentTarget }) => setName(currentTarget.value)}
      />
      <p class="row">
        <button type="submit" class="button">
          {words.done}
        </button>
        <button type="button" class="button quiet" onClick={cancel}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}

function moment(time: number, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(time);
}
