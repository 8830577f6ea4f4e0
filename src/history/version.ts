import { documentPath } from '../model/addresses.ts';
import { contentVersion } from '../model/content-version.ts';
import type { Block, Chart, Document, PictureUse } from '../model/document.ts';
import { hash } from '../model/hash.ts';
import { idWithoutPeople } from '../model/people.ts';
import { placedPassagesIn, placedPassagesOf } from '../model/passages.ts';
import { picturesIn } from '../model/visit.ts';

/** What a document said at one time: what a paper that was printed then still says. */
export interface DocumentVersion {
  /** What the code on its papers leads to. */
  readonly id: string;
  /** ISO date on which the document was last checked then. */
  readonly date: string;
  /** In reading order. */
  readonly parts: readonly VersionPart[];
}

/** The facts at the top, or one block. */
export interface VersionPart {
  /** The id of the block. */
  readonly id: string;
  readonly sort: PartSort;
  readonly words: string;
  /** What its pictures are, each with what is in its file. Absent: it has none. */
  readonly pictures?: readonly string[];
}

export type PartSort = 'facts' | Block['type'];

/** The version of a document as it is now. */
export function versionOf(document: Document): DocumentVersion {
  return {
    id: versionIdOf(document),
    date: document.reviewed,
    parts: [factsOf(document), ...document.blocks.map(versionPartOf)],
  };
}

/**
 * 8 letters and digits that stand for a document and what it says: two documents never share one by saying the same, and
 * a date or a source that changes makes no paper old.
 */
export function versionIdOf(document: Document): string {
  return hash(`${documentPath(document)} ${contentVersion(document)}`);
}

function factsOf(document: Document): VersionPart {
  const words = placedPassagesOf(document)
    .filter(({ block, part }) => block === undefined && part !== 'alt')
    .map(({ text }) => text);
  const { contact } = document;
  const ways = contact ? Object.values(contact).filter((way) => way !== undefined) : [];
  return {
    id: 'facts',
    sort: 'facts',
    words: joined([...words, ...ways]),
    ...pictures([document.picture, ...document.need.map(({ picture }) => picture)]),
  };
}

/** What one block says, and which pictures it has. */
export function versionPartOf(block: Block): VersionPart {
  const words = placedPassagesIn(block)
    .filter(({ part }) => part !== 'coach' && part !== 'alt' && part !== 'short')
    .map(({ text }) => text);
  return {
    id: block.id,
    sort: block.type,
    words: joined([...words, ...(block.type === 'chart' ? numbersOf(block) : [])]),
    ...pictures(picturesIn(block)),
  };
}

/** A chart says its numbers, too. */
function numbersOf({ rows, totals }: Chart): string[] {
  return [...rows.flatMap(({ people }) => people), ...totals].map((number) => String(number ?? '-'));
}

/** The same word twice in a row, as in a contact whose role is named twice, is said once. */
function joined(words: readonly string[]): string {
  return words.filter((each, index) => each !== words[index - 1]).join(' ');
}

function pictures(uses: readonly (PictureUse | undefined)[]): Pick<VersionPart, 'pictures'> {
  const names = uses.flatMap((use) =>
    use ? [[idWithoutPeople(use.id), use.version].filter(Boolean).join(' ')] : [],
  );
  return names.length > 0 ? { pictures: names } : {};
}
