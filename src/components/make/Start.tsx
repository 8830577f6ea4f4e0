import type { VNode } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Kind, kinds } from '../../model/document.ts';
import { documentFile } from '../../model/kind-folder.ts';
import { slugOf } from '../../model/slug.ts';
import { keepLink } from './disk/kept-links.ts';
import { FromFile } from './FromFile.tsx';
import { fetchDocument } from './fetch-document.ts';
import { fillIn } from './fill-in.ts';
import type { KeptDocument, KeptDocuments } from './kept-documents.ts';
import { MyDocuments } from './MyDocuments.tsx';
import { type NewDocument, openFile } from './open-file.ts';
import type { PageOfMake } from './page-of-make.ts';
import { makePersonal } from './person/make-personal.ts';

interface Props {
  readonly page: PageOfMake;
  readonly kept: KeptDocuments;
  readonly open: (document: KeptDocument) => void;
  readonly create: (document: NewDocument) => void;
  /** What went wrong before. Empty: nothing. */
  readonly trouble: string;
}

/** What somebody sees first: their own documents, and the ways to begin another. */
export function Start({ page, kept, open, create, trouble }: Props): VNode {
  const { words } = page;
  const [problem, setProblem] = useState('');
  const [opened, setOpened] = useState(0);
  const openAll = useCallback(
    async (name: string, read: () => Promise<readonly NewDocument[]>) => {
      const documents = await read().catch(() => []);
      const [document, another] = documents;
      if (!document) setProblem(fillIn(words.start.wrongFile, { name }));
      else if (!another) create(document);
      else {
        const isKept = await keepAll(documents, kept);
        setProblem(isKept ? fillIn(words.mine.opened, { count: documents.length }) : words.saving.notSaved);
        setOpened((times) => times + 1);
      }
    },
    [page, create, kept],
  );
  const openOne = useCallback(
    async (file: File | undefined) => {
      if (file) await openAll(file.name, () => openFile(file, page));
    },
    [page, openAll],
  );
  useDroppedFile(openOne);
  return (
    <div class="make-start">
      <p role="status" class="make-problem">
        {problem || trouble}
      </p>
      <MyDocuments key={opened} page={page} kept={kept} open={open} />
      <NewOnes page={page} create={create} />
      <FromOurs page={page} create={create} tell={setProblem} />
      <FromFile page={page} open={openOne} openAll={openAll} />
    </div>
  );
}

/** Keeps documents under the ids that they bring, by which personal versions find them; where one is taken, under another. */
async function keepAll(documents: readonly NewDocument[], kept: KeptDocuments): Promise<boolean> {
  try {
    for (const document of documents) {
      let id = document.id ?? crypto.randomUUID();
      if ((await kept.save({ ...document, id }, 0)) === 'other') {
        id = crypto.randomUUID();
        await kept.save({ ...document, id }, 0);
      }
      if (document.link) await keepLink(id, document.link);
    }
    return true;
  } catch {
    return false;
  }
}

function NewOnes({ page, create }: Pick<Props, 'page' | 'create'>): VNode {
  const { words } = page;
  const begin = async (kind: Kind): Promise<void> => {
    const { starterText, starterTable, starterTitle } = await import('../../starters/starter.ts');
    const { language } = page;
    const table = starterTable(kind, language);
    const slug = slugOf(starterTitle(kind, language)) || `my-${kind}`;
    create({
      file: documentFile({ kind, slug, language }),
      text: starterText({ kind, language, today: new Date().toISOString().slice(0, 10) }),
      files: new Map(table ? [[table.name, new TextEncoder().encode(table.text)]] : []),
    });
  };
  return (
    <section aria-labelledby="make-new">
      <h2 id="make-new">{words.start.new}</h2>
      <p>{words.start.newAbout}</p>
      <ul class="bare-list make-kinds">
        {kinds.map((kind) => (
          <li key={kind}>
            <button type="button" class="make-kind" data-make-new={kind} onClick={() => void begin(kind)}>
              <img src={page.kinds[kind].picture} alt="" width="72" height="72" />
              <span>
                <strong>{page.kinds[kind].one}</strong>
                <span>{page.kinds[kind].about}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function FromOurs({
  page,
  create,
  tell,
}: Pick<Props, 'page' | 'create'> & { readonly tell: (problem: string) => void }): VNode | null {
  const { words, documents } = page;
  const [path, setPath] = useState(documents[0]?.path ?? '');
  if (documents.length === 0) return null;
  const fetchIt = async (take: Props['create']): Promise<void> => {
    const document = await fetchDocument(path).catch(() => tell(words.start.notFetched));
    if (document) take(document);
  };
  return (
    <section aria-labelledby="make-from">
      <h2 id="make-from">{words.start.from}</h2>
      <p>{words.start.fromAbout}</p>
      <label class="label" for="make-from-which">
        {words.start.choose}
      </label>
      <div class="make-together">
        <select
          id="make-from-which"
          class="text-input"
          value={path}
          onChange={({ currentTarget }) => setPath(currentTarget.value)}
        >
          {kinds.map((kind) => {
            const own = documents.filter((document) => document.kind === kind);
            if (own.length === 0) return null;
            return (
              <optgroup key={kind} label={page.kinds[kind].one}>
                {own.map((document) => (
                  <option key={document.path} value={document.path}>
                    {document.title}
                  </option>
                ))}
              </optgroup>
            );
          })}
        </select>
        <button type="button" class="button" data-make-from onClick={() => void fetchIt(create)}>
          {words.start.fromButton}
        </button>
        {documents.some((document) => document.kind === 'task' && document.path === path) && (
          <button
            type="button"
            class="button quiet"
            data-make-for
            onClick={() =>
              void fetchIt((document) => create(makePersonal(document, { path }, words.person.known)))
            }
          >
            {words.person.button}
          </button>
        )}
      </div>
    </section>
  );
}

/** A file that is dropped anywhere on the page is opened, and the browser does not leave the page for it. */
function useDroppedFile(open: (file: File | undefined) => Promise<void>): void {
  useEffect(() => {
    const over = (event: DragEvent): void => event.preventDefault();
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      void open(event.dataTransfer?.files[0]);
    };
    addEventListener('dragover', over);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', drop);
    };
  }, [open]);
}
