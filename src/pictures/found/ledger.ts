import { idWithoutPeople } from '../../model/people.ts';
import type { Credit, Picture } from '../drawing/picture.ts';

/** Everything that must be said about where pictures come from: one entry for each maker and licence. */
export type Ledger = readonly LedgerEntry[];

export interface LedgerEntry extends Credit {
  /** In some of them the people have other colours. */
  readonly isRecoloured?: true;
  /** What the pictures show and their ids, sorted by id. */
  readonly pictures: readonly { readonly id: string; readonly label: string }[];
}

/** The ledger of some pictures, in a stable order: our own drawings, then sets by name, photos last. */
export function makeLedger(pictures: Iterable<Picture>): Ledger {
  const entries = new Map<string, { credit: Credit; pictures: Map<string, string>; isRecoloured: boolean }>();
  for (const { id, label, credit, isRecoloured = false } of pictures) {
    const key = [credit.source, credit.author, credit.licence].join('\n');
    const entry = entries.get(key) ?? { credit, pictures: new Map<string, string>(), isRecoloured };
    entry.pictures.set(idWithoutPeople(id), label);
    entry.isRecoloured ||= isRecoloured;
    entries.set(key, entry);
  }
  return [...entries.values()]
    .map(({ credit, pictures: used, isRecoloured }): LedgerEntry => ({
      ...credit,
      ...(isRecoloured && { isRecoloured }),
      pictures: [...used].map(([id, label]) => ({ id, label })).sort((a, b) => order(a.id, b.id)),
    }))
    .sort((a, b) => rank(a) - rank(b) || order(a.source + a.author, b.source + b.author));
}

function rank({ pictures }: LedgerEntry): number {
  const source = pictures[0]?.id.split(':')[0] ?? '';
  const place = ['openmoji', 'house', 'hugeicons', 'healthicons', 'photo'].indexOf(source);
  return place < 0 ? 99 : place;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
