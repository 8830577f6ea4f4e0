import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { EditionId } from '../../model/edition-names.ts';
import { handOver } from '../hand-over.ts';
import { fillIn } from './fill-in.ts';
import { fileName, slugIn, zipName } from './name-document.ts';
import type { DocumentStore } from './open-document.ts';
import type { PageOfMake } from './page-of-make.ts';
import { PapersToTake } from './PapersToTake.tsx';
import type { Seen, Workshop } from './workshop.ts';
import { zipAll } from './zip-all.ts';

interface Props {
  readonly page: PageOfMake;
  readonly store: DocumentStore;
  readonly seen: Seen;
  readonly workshop: Workshop;
}

/** How many papers are offered before the others are folded, as on the page of a document. */
const FIRST = 3;

/** Every paper as a PDF, the text, and all of it in one file. */
export function TakeAway({ page, store, seen, workshop }: Props): VNode {
  const { take } = page.words;
  const [said, setSaid] = useState('');
  const more = seen.papers.slice(FIRST);
  const run = async (work: () => Promise<boolean>): Promise<void> => {
    setSaid(take.making);
    const isDone = await work().catch(() => false);
    setSaid(isDone ? take.ready : take.failed);
  };
  const savePdf = (id: EditionId): Promise<void> =>
    run(async () => {
      const bytes = await workshop.print(id);
      if (bytes) handOver(bytes, 'application/pdf', `${slugIn(store.now().file)}-${id}.pdf`);
      return bytes !== undefined;
    });
  const print = (id: EditionId): Promise<void> =>
    run(async () => {
      const bytes = await workshop.print(id);
      if (!bytes) return false;
      window.open(URL.createObjectURL(new Blob([bytes.slice()], { type: 'application/pdf' })));
      return true;
    });
  const saveAll = (): Promise<void> =>
    run(async () => {
      const bytes = await zipAll(store.now(), seen.isBroken ? [] : seen.papers, workshop.print);
      handOver(bytes, 'application/zip', zipName(store.now().file));
      return true;
    });
  return (
    <>
      <p>{seen.isBroken ? take.cannot : take.about}</p>
      {!seen.isBroken && (
        <>
          <PapersToTake {...{ page, savePdf, print }} papers={seen.papers.slice(0, FIRST)} />
          {more.length > 0 && (
            <details class="make-more-papers">
              <summary class="folds">{fillIn(take.more, { count: more.length })}</summary>
              <PapersToTake {...{ page, savePdf, print }} papers={more} />
            </details>
          )}
        </>
      )}
      <p class="row">
        <button
          type="button"
          class="button quiet"
          data-make-mdx
          onClick={() => handOver(store.now().text, 'text/markdown', fileName(store.now().file))}
        >
          {take.text}
        </button>
        <button type="button" class="button quiet" data-make-zip onClick={() => void saveAll()}>
          {take.zip}
        </button>
      </p>
      <p role="status" data-make-taken>
        {said}
      </p>
    </>
  );
}
