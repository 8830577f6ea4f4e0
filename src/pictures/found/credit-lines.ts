import { makeLedger, type LedgerEntry } from './ledger.ts';
import type { Picture } from '../drawing/picture.ts';

export interface CreditForm {
  /** `short`: source and licence only, for a pocket card whose full credits stand on the sheet. */
  readonly form?: 'full' | 'short';
  /** Who took the photos, with their licence. Absent: whoever made the document. */
  readonly photosBy?: string | undefined;
}

/** The word before the credits, and what is said of photos, in the language of the document. */
export interface CreditWords {
  readonly pictures: string;
  readonly drawnBy: (author: string) => string;
  /** What was changed in some of them, where the people of a document have other colours. */
  readonly recoloured: string;
  /** A whole line: photos belong to whoever put them beside the document, where it names nobody. */
  readonly photos: string;
  readonly photosBy: (who: string) => string;
}

/**
 * One line for each maker of the pictures, as their licences ask:
 * `Pictures: OpenMoji (openmoji.org), CC BY-SA 4.0, creativecommons.org/licenses/by-sa/4.0`.
 */
export function creditLines(
  pictures: Iterable<Picture>,
  words: CreditWords,
  options: CreditForm = {},
): string[] {
  return makeLedger(pictures).map((entry) => creditLine(entry, words, options));
}

function creditLine(entry: LedgerEntry, words: CreditWords, { form = 'full', photosBy }: CreditForm): string {
  const { source, author, licence, url, pictures, isRecoloured } = entry;
  const id = pictures[0]?.id ?? '';
  if (id.startsWith('photo:')) return photosBy === undefined ? words.photos : words.photosBy(photosBy);
  const name = id.startsWith('house:') ? words.drawnBy(author) : source;
  const terms = licenceName(licence);
  if (form === 'short') return `${words.pictures}: ${name}, ${terms}`;
  const where = id.startsWith('house:') ? '' : ` (${bareAddress(url)})`;
  const address = licenceAddress(licence);
  const parts = [`${name}${where}`, terms, ...(address ? [bareAddress(address)] : [])];
  return `${words.pictures}: ${[...parts, ...(isRecoloured ? [words.recoloured] : [])].join(', ')}`;
}

/** `CC-BY-SA-4.0` as people write it: `CC BY-SA 4.0`. */
export function licenceName(spdx: string): string {
  return spdx.replace(/^CC-(.*)-(\d\.\d)$/, 'CC $1 $2');
}

/** Where a licence can be read; `undefined` when its name says enough. */
export function licenceAddress(spdx: string): string | undefined {
  const [, terms, version] = /^CC-(.*)-(\d\.\d)$/.exec(spdx) ?? [];
  return terms && version
    ? `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`
    : undefined;
}

function bareAddress(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/\/$/, '');
}
