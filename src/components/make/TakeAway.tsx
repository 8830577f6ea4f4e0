import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { EditionId } from '../../model/edition-names.ts';
import { handOver } from '../hand-over.ts';
import { fileName } from './name-document.ts';
import type { DocumentStore } from './open-document.ts';
import type { PageOfMake } from './page-of-make.ts';
import type { Seen, Workshop } from './workshop.ts';
import { zipAll } from './zip-all.ts';

interface Props {
  readonly page: PageOfMake;
  readonly store: DocumentStore;
  readonly seen: Seen;
  readonly workshop: Workshop;
}

/** Every paper as a PDF, the text, and all of it in one file. */
export function TakeAway({ page, store, seen, workshop }: Props): VNode {
  const { take } = page.words;
  const [said, setSaid] = useState('');
  const nameOf = (id: EditionId): string => page.editions[id]?.name ?? id;
  const slug = (): string => store.now().file.split('/').at(-2) ?? 'document';
  const run = async (work: () => Promise<boolean>): Promise<void> => {
    setSaid(take.making);
    const isDone = await work().catch(() => false);
    setSaid(isDone ? take.ready : take.failed);
  };
  const savePdf = (id: EditionId): Promise<void> =>
    run(async () => {
      const bytes = await workshop.print(id);
      if (bytes) handOver(bytes, 'application/pdf', `${slug()}-${id}.pdf`);
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
      handOver(bytes, 'application/zip', `${slug()}.zip`);
      return true;
    });
  return (
    <>
      <p>{seen.isBroken ? take.cannot : take.about}</p>
      {!seen.isBroken && (
        <ul class="bare-list make-papers">
          {seen.papers.map(({ id, duplex }) => (
            <li key={id}>
              <p>
                <strong>{nameOf(id)}</strong>
                <span>{page.editions[id]?.about}</span>
                {duplex && <span>{page.printing[duplex]}</span>}
              </p>
              <p class="row">
                <button
                  type="button"
                  class="button quiet"
                  data-make-pdf={id}
                  onClick={() => void savePdf(id)}
                >
                  {take.pdf}
                  <span class="visually-hidden">: {nameOf(id)}</span>
                </button>
                <button
                  type="button"
                  class="button quiet"
                  data-make-print={id}
                  onClick={() => void print(id)}
                >
                  {take.print}
                  <span class="visually-hidden">: {nameOf(id)}</span>
                </button>
              </p>
            </li>
          ))}
        </ul>
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
