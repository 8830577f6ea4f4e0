import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { EditionId } from '../../model/edition-names.ts';
import { handOver } from '../hand-over.ts';
import { fillIn } from './fill-in.ts';
import { fileName, paperName, phoneZipName, zipName } from './name-document.ts';
import type { DocumentStore } from './open-document.ts';
import type { PageOfMake } from './page-of-make.ts';
import { PapersToTake } from './PapersToTake.tsx';
import { phonePictures } from './phone-pictures.ts';
import type { Seen } from './seen.ts';
import type { Workshop } from './workshop.ts';
import { zipAll, zipFiles } from './zip-all.ts';

interface Props {
  readonly page: PageOfMake;
  readonly store: DocumentStore;
  readonly seen: Seen;
  readonly workshop: Workshop;
}

/** How many papers are offered before the others are folded, as on the page of a document. */
const FIRST = 3;

/** Every paper as a PDF, the pictures for a phone, the text, and all of it in one file. */
export function TakeAway({ page, store, seen, workshop }: Props): VNode {
  const { take } = page.words;
  const [said, setSaid] = useState('');
  const more = seen.papers.slice(FIRST);
  const hasPhone = seen.hasPhone && !seen.isBroken;
  /** Says what became of the file: that it is ready or not, or what the work itself has to say. */
  const run = async (work: () => Promise<boolean | string>): Promise<void> => {
    setSaid(take.making);
    const done = await work().catch(() => false);
    setSaid(typeof done === 'string' ? done : done ? take.ready : take.failed);
  };
  const savePdf = (id: EditionId): Promise<void> =>
    run(async () => {
      const bytes = await workshop.print(id);
      if (bytes) handOver(bytes, 'application/pdf', paperName(store.now().file, id));
      return bytes !== undefined;
    });
  const print = (id: EditionId): Promise<void> =>
    run(async () => {
      const bytes = await workshop.print(id);
      if (!bytes) return false;
      window.open(URL.createObjectURL(new Blob([bytes.slice()], { type: 'application/pdf' })));
      return true;
    });
  const savePhone = (): Promise<void> =>
    run(async () => {
      const { file } = store.now();
      const pictures = await phonePictures(file, workshop);
      if (Object.keys(pictures).length === 0) return false;
      handOver(await zipFiles(pictures), 'application/zip', phoneZipName(file));
      return true;
    });
  const saveAll = (): Promise<void> =>
    run(async () => {
      const now = store.now();
      const { papers } = seen;
      const phone = hasPhone ? await phonePictures(now.file, workshop) : {};
      const made = seen.isBroken ? undefined : { papers, print: workshop.print, phone };
      const { zip, tooFull } = await zipAll(now, made);
      handOver(zip, 'application/zip', zipName(now.file));
      const missing = tooFull.map((id) => page.editions[id]?.name ?? id);
      if (hasPhone && Object.keys(phone).length === 0) missing.push(take.phonePictures);
      return missing.length === 0 || fillIn(take.without, { papers: missing.join(', ') });
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
        {hasPhone && (
          <button type="button" class="button quiet" data-make-phone onClick={() => void savePhone()}>
            {take.phone}
          </button>
        )}
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
