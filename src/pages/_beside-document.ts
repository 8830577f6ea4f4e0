import { address } from '../components/addresses.ts';
import type { Download } from '../components/document/download.ts';
import type { Version } from '../components/document/version.ts';
import { coachPath, deckPath, phonePath } from '../model/addresses.ts';
import { movedSteps } from '../model/check-codes.ts';
import { decksWith } from '../model/deck.ts';
import type { Document } from '../model/document.ts';
import type { ProjectTerm } from '../rules/vocabulary.ts';
import { getCodes, getDecks, getDocuments } from './_content.ts';
import { downloadsOf, plannedDownloadsOf } from './_downloads.ts';
import { hasPhone, hasPreview, phonePicturesOf } from './_output.ts';
import { ownWords } from './_ready.ts';
import { translationsOf, twinsOf } from './_versions.ts';

/** What every page of a document shows beside it. */
interface Beside {
  /** The page in other languages. */
  readonly translations: readonly Version[];
}

/**
 * What the pages of a document show that does not stand in the document: plain data. A page is kept from build to build as long
 * as its document and these are the same (`_kept-pages.ts`), so that pages show nothing else of what may change.
 */
export interface BesideDocument extends Beside {
  readonly downloads: readonly Download[];
  readonly twins: readonly Version[];
  /** The packs that it is in. */
  readonly packs: readonly { readonly path: string; readonly title: string }[];
  /** Where the codes of labels lead whose steps are gone from here: the step, and an address. */
  readonly moved: readonly (readonly [step: string, address: string])[];
  readonly hasPreview: boolean;
}

/** While somebody writes, with the papers that there may be. */
export async function besideDocument(document: Document): Promise<BesideDocument> {
  const all = await getDocuments();
  const moved = Object.entries(movedSteps(document, await getCodes()));
  return {
    downloads: await downloadsIn(document),
    translations: translationsOf(document, all),
    twins: twinsOf(document, all),
    packs: decksWith(document, await getDecks()).map((deck) => ({ path: deckPath(deck), title: deck.title })),
    moved: moved.map(([step, path]) => [step, address(path)] as const),
    hasPreview: await hasPreview(document),
  };
}

export interface BesideCoach extends Beside {
  readonly downloads: readonly Download[];
  /** Words of the project, by which the rules judge the document. */
  readonly words: readonly ProjectTerm[];
}

/** The same for the page of the coach. */
export async function besideCoach(document: Document): Promise<BesideCoach> {
  const family = (await getDocuments()).filter(({ kind, slug }) => kind === 'task' && slug === document.slug);
  return {
    downloads: await downloadsIn(document),
    translations: translationsOf(document, family, coachPath),
    words: await ownWords(document.language),
  };
}

export interface BesidePhone extends Beside {
  readonly pictures: readonly { readonly name: string; readonly alt: string }[];
}

/** The same for the page of the phone pictures. */
export async function besidePhone(document: Document): Promise<BesidePhone> {
  const { pictures = [] } = (await phonePicturesOf(document)) ?? {};
  const family = (await getDocuments()).filter(({ slug }) => slug === document.slug);
  const withPhone = await Promise.all(family.map(async (each) => ((await hasPhone(each)) ? [each] : [])));
  return {
    pictures: pictures.map(({ name, alt }) => ({ name, alt })),
    translations: translationsOf(document, withPhone.flat(), phonePath),
  };
}

/** What does not fit is left out of a draft, and nothing leads to it. */
async function downloadsIn(document: Document): Promise<Download[]> {
  return import.meta.env.DEV ? plannedDownloadsOf(document) : downloadsOf(document);
}
