import type { Document, Kind } from './document.ts';
import type { EditionId, OfferId } from './edition-names.ts';
import { kindFolder } from './kind-folder.ts';

/*
 * Every address of the site is made here: those that pages link to, those of files, and those that stand on paper as
 * words and as QR codes. They are stable and can be guessed: `/en-GB/tasks/clean-the-coffee-machine/a4.pdf`. A path
 * starts with a slash, as if the site stood at the root of its host.
 */

type Named = Pick<Document, 'language' | 'kind' | 'slug'>;

export const firstPath = '/';
/** The page about the site and that of its credits stand below the first page of their language: `/cy/about/`. */
export function aboutPath(first: string): string {
  return `${first}about/`;
}

export function creditsPath(first: string): string {
  return `${first}credits/`;
}

/** Where all that is written in a language can be searched. */
export function searchPath(language: string): string {
  return `${languagePath(language)}search/`;
}

/** What that page fetches before it can search. */
export function searchIndexPath(language: string): string {
  return `${searchPath(language)}index.json`;
}

/** Where documents are made and changed, in each language. */
export function makePath(language: string): string {
  return `${languagePath(language)}make/`;
}

/** What that page fetches: what it has to know of the site, and some of the pictograms in each file. */
export const makeSitePath = '/make/site.json';
export function makePicturesPath(pack: string): string {
  return `/make/pictures/${pack}.json`;
}

/** The text of a document and what lies beside it, to start another from. */
export function makeDocumentPath(document: Named): string {
  return `${documentPath(document)}make.json`;
}

/** What is new on the site in a language, for programs that tell of it. */
export function changesPath(language: string): string {
  return `${languagePath(language)}changes.xml`;
}

/** What works for whom, what does not, and who has tested it; below the first page of each language. */
export function accessibilityPath(first: string): string {
  return `${first}accessibility/`;
}

/** The help for authors, in one language. */
export const helpPath = '/help/';
export const pictureListPath = `${helpPath}pictures/`;

/** The help for those who read, fill in and print, in each language. */
export function readingHelpPath(language: string): string {
  return `${languagePath(language)}help/`;
}

export function printingHelpPath(language: string): string {
  return `${readingHelpPath(language)}print/`;
}

/** What can be read without internet, in each language. Who has none gets this page instead of one that is not there. */
export function offlinePath(language: string): string {
  return `${languagePath(language)}offline/`;
}

/** All that is kept with "Keep everything", and how large it is. */
export function offlineListPath(language: string): string {
  return `${offlinePath(language)}all.json`;
}

/** What a phone asks for to show the site among its programs, and the icons for that, by their side in pixels. */
export const manifestPath = '/manifest.webmanifest';
export function appIconPath(side: number): string {
  return `/icons/${side}.png`;
}

export const iconPath = '/favicon.svg';

/** The JSON Schema of the file that lists all documents and papers for other programs. */
export const catalogueSchemaPath = '/documents.schema.json';

/** Colours and sizes as custom properties. */
export const tokensPath = '/tokens.css';
/** The script that sets what a reader has chosen, before the page is painted. */
export const settingsScriptPath = '/apply-settings.js';

/** A path as a whole address. `site` is where the site is published, with its own path if it has one. */
export function wholeAddress(path: string, site: string | URL): string {
  const { origin, pathname } = new URL(site);
  return `${origin}${belowPath(path, pathname)}`;
}

/** A path on a host where the site has a path of its own: `/easy/` and `/help/` give `/easy/help/`. */
export function belowPath(path: string, base: string): string {
  return `${base.replace(/\/$/u, '')}${path}`;
}

/** The first page of a language that is not the default one of the site. */
export function languagePath(language: string): string {
  return `/${language}/`;
}

export function listPath(language: string, kind: Kind): string {
  return `${languagePath(language)}${kindFolder(kind)}/`;
}

/** A part of a list that is too long for one page. */
export function listPartPath(language: string, kind: Kind, part: string): string {
  return `${languagePath(language)}lists/${kindFolder(kind)}/${part}/`;
}

/** All decks of a language. */
export function decksPath(language: string): string {
  return `${languagePath(language)}decks/`;
}

type NamedDeck = Pick<Document, 'language' | 'slug'>;

export function deckPath({ language, slug }: NamedDeck): string {
  return `${decksPath(language)}${slug}/`;
}

/** A paper that a deck has of its own, its first page in small, and all papers of its documents in one file. */
export function deckPaperPath(deck: NamedDeck, paper: EditionId): string {
  return `${deckPath(deck)}${paperFile(paper)}`;
}

export function deckThumbnailPath(deck: NamedDeck, paper: EditionId): string {
  return `${deckPath(deck)}${paper}.webp`;
}

export function deckZipPath(deck: NamedDeck): string {
  return `${deckPath(deck)}${allZipFile}`;
}

/** All that is kept with a deck, and how large it is. */
export function deckOfflineListPath(deck: NamedDeck): string {
  return `${deckPath(deck)}all.json`;
}

/** All documents of a language by condition, workplace and need. */
export function topicsPath(language: string): string {
  return `${languagePath(language)}topics/`;
}

/** Everything about one topic, where there is too much for one page of all; and a part of it. */
export function topicPath(language: string, topic: string, part?: string): string {
  return `${topicsPath(language)}${topic}/${part === undefined ? '' : `${part}/`}`;
}

/** What employers ask, with the guides that answer. */
export function questionsPath(language: string): string {
  return `${languagePath(language)}questions/`;
}

export function documentPath({ language, kind, slug }: Named): string {
  return `${listPath(language, kind)}${slug}/`;
}

/** The parts of a document's address, by their names in `src/pages`. */
export function documentParams({ language, kind, slug }: Named): {
  language: string;
  kind: string;
  slug: string;
} {
  return { language, kind: kindFolder(kind), slug };
}

/** The name of a paper's file: `a4.pdf`. */
export function paperFile(edition: EditionId): string {
  return `${edition}.pdf`;
}

export function paperPath(document: Named, edition: EditionId): string {
  return `${documentPath(document)}${paperFile(edition)}`;
}

/** The small picture of a paper's first page, or of the first phone picture. */
export function thumbnailPath(document: Named, offer: OfferId): string {
  return `${documentPath(document)}${offer}.webp`;
}

/** What the page of a document fetches after its words, in `npm run dev` alone: no built site has it. */
export function papersLaterPath(document: Named): string {
  return `${documentPath(document)}papers/`;
}

/** Whether a paper is still right, and what has changed since: the code on it leads there. Short, so that its dots are large. */
export function versionPath(id: string): string {
  return `/v/${id}/`;
}

/** The page for the job coach of a task. */
export function coachPath(document: Named): string {
  return `${documentPath(document)}coach/`;
}

/** Where the code on the label of a step leads: to the step itself, shown alone, wherever it stands in its task by then. */
export function stepCodePath(document: Named, step: string): string {
  return `${documentPath(document)}${STEP_CODE}${encodeURIComponent(step)}`;
}

/** What stands in such an address between the page and the step. */
export const STEP_CODE = '#label/';

/** The page with all phone pictures of a task. */
export function phonePath(document: Named): string {
  return `${documentPath(document)}phone/`;
}

/** The name of a phone picture's file, in reading order from 1, so that folders sort it right: `01.png`. */
export function phonePictureFile(number: number): string {
  return `${String(number).padStart(2, '0')}.png`;
}

export function phonePicturePath(document: Named, file: string): string {
  return `${phonePath(document)}${file}`;
}

/** All phone pictures in one file. */
export function phoneZipPath(document: Named): string {
  return `${documentPath(document)}phone.zip`;
}

/** The document as a book for an e-reader (`epub`) or for a word processor (`docx`), under a name that says what it is. */
export function bookPath(document: Named, format: string): string {
  return `${documentPath(document)}${document.slug}.${format}`;
}

/** Everything of a document in one file. */
export const allZipFile = 'all.zip';
export function allZipPath(document: Named): string {
  return `${documentPath(document)}${allZipFile}`;
}

/** What other sites show beside a link. */
export function previewPath(document: Named): string {
  return `${documentPath(document)}preview.png`;
}

/** A step in step mode, by the address of its document's page: `https://example.org/en-GB/tasks/make-tea/#do/boil-the-water`. */
export function stepAddress(page: string, step: string): string {
  return `${page}#do/${step}`;
}
