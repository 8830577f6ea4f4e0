import type { SheetName } from '../design/sheet-sizes.ts';
import type { Document } from '../model/document.ts';
import {
  type EditionId,
  editionIds,
  type EditionName,
  isAskedFor,
  nameOfEdition,
} from '../model/edition-names.ts';
import type { Site } from '../site/site.ts';
import { a4 } from './a4.ts';
import { blank } from './blank.ts';
import { blankCards } from './blank-cards.ts';
import { booklet } from './booklet.ts';
import { cards } from './cards.ts';
import { certificate } from './certificate.ts';
import { checklist } from './checklist.ts';
import { coachSheet } from './coach-sheet.ts';
import type { Edition } from './edition.ts';
import { keyRingCards } from './key-ring-cards.ts';
import { labels } from './labels.ts';
import { largePrint } from './large-print.ts';
import { ofKind } from './of-kind.ts';
import { onLetter } from './on-letter.ts';
import { onePage } from './one-page.ts';
import { pictures } from './pictures.ts';
import { poster, posterA3 } from './poster.ts';
import { readerCheck } from './reader-check.ts';
import { smallCards } from './small-cards.ts';
import { tally } from './tally.ts';
import { trifold } from './trifold.ts';
import { wallet } from './wallet.ts';
import { twoLanguages } from './two-languages.ts';
import { week } from './week.ts';

/** The register of editions: one file, one line here. */
const byId: { readonly [Id in EditionId]: Edition & { readonly id: Id } } = {
  a4,
  'large-print': largePrint,
  pictures,
  cards,
  'cards-small': smallCards,
  'cards-key-ring': keyRingCards,
  checklist,
  'coach-sheet': coachSheet,
  booklet,
  trifold,
  'one-page': onePage,
  poster,
  'poster-a3': posterA3,
  labels,
  week,
  certificate,
  wallet,
  tally,
  blank,
  'blank-cards': blankCards,
  'two-languages': twoLanguages,
  'reader-check': readerCheck,
};

/** All editions as they are on A4, in the order in which a reader is offered them. */
export const editions: readonly Edition[] = editionIds.map((id) => byId[id]);

const onSheets: Readonly<Record<SheetName, readonly Edition[]>> = {
  a4: editions,
  letter: editions.map(onLetter),
};

/** All editions on the sheets that a site prints on. */
export function editionsOn({ paper }: Pick<Site, 'paper'>): readonly Edition[] {
  return onSheets[paper];
}

/**
 * The editions that a document comes in: those that the site makes for its kind, less what its author left out with a
 * reason, and those that its author asks for.
 */
export function editionsOf(
  document: Document,
  { editions: made, paper }: Pick<Site, 'editions' | 'paper'>,
): Edition[] {
  const left = new Set<EditionName>(document.withoutEditions.map(({ edition }) => edition));
  const asked = new Set<EditionName>(document.askedEditions.map(({ edition }) => edition));
  const chosen = editions.filter(
    (edition) =>
      edition.kinds.includes(document.kind) &&
      (made?.includes(nameOfEdition(edition.id)) ?? true) &&
      !left.has(nameOfEdition(edition.id)) &&
      (!isAskedFor(nameOfEdition(edition.id)) || asked.has(nameOfEdition(edition.id))) &&
      fits(edition, document),
  );
  const forKind = chosen.map((edition) => ofKind(edition, document.kind));
  return paper === 'letter' ? forKind.map(onLetter) : forKind;
}

/** Cards with room for a few words only are for tasks that say each step in as few; two languages are for translations. */
function fits(edition: Edition, document: Document): boolean {
  if (edition.needsOriginal && !document.original) return false;
  if (edition.form !== 'cards' || edition.mostWords === undefined) return true;
  return document.blocks.every((block) => block.type !== 'step' || block.short !== undefined);
}
