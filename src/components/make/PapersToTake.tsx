import type { VNode } from 'preact';
import type { EditionId } from '../../model/edition-names.ts';
import type { PaperOnOffer } from './orders.ts';
import type { PageOfMake } from './page-of-make.ts';

interface Props {
  readonly page: PageOfMake;
  readonly papers: readonly PaperOnOffer[];
  readonly savePdf: (id: EditionId) => Promise<void>;
  readonly print: (id: EditionId) => Promise<void>;
}

/** Papers with what each is for and how it is printed, to save or to print. */
export function PapersToTake({ page, papers, savePdf, print }: Props): VNode {
  const { take } = page.words;
  return (
    <ul class="bare-list make-papers">
      {papers.map(({ id, duplex }) => {
        const name = page.editions[id]?.name ?? id;
        return (
          <li key={id}>
            <p>
              <strong>{name}</strong>
              <span>{page.editions[id]?.about}</span>
              {duplex && <span>{page.printing[duplex]}</span>}
            </p>
            <p class="row">
              <button type="button" class="button quiet" data-make-pdf={id} onClick={() => void savePdf(id)}>
                {take.pdf}
                <span class="visually-hidden">: {name}</span>
              </button>
              <button type="button" class="button quiet" data-make-print={id} onClick={() => void print(id)}>
                {take.print}
                <span class="visually-hidden">: {name}</span>
              </button>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
