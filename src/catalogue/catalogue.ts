import { z } from 'zod';
import { languageOf } from '../languages/index.ts';
import { editionName } from '../languages/edition-name.ts';
import { catalogueSchemaPath, deckPaperPath, deckPath, documentPath, paperPath } from '../model/addresses.ts';
import { contentVersion, isCheckedWithReaders } from '../model/content-version.ts';
import { type Deck, type DeckPaperId, deckPaperIds, documentsOf } from '../model/deck.ts';
import { audiences, type Document, kinds, nations } from '../model/document.ts';
import { type EditionId, editionIds } from '../model/edition-names.ts';
import { nameIn } from '../site/local-text.ts';
import type { Site } from '../site/site.ts';
import type { Mm } from '../design/units.ts';

/** A document with the papers that there are of it. */
export interface Listed {
  readonly document: Document;
  readonly papers: readonly ListedPaper[];
}

/** A deck with the papers that it has of its own. */
export interface ListedDeck {
  readonly deck: Deck;
  readonly papers: readonly DeckPaperId[];
}

/** A paper and its sheet. */
export interface ListedPaper {
  readonly edition: EditionId;
  readonly width: Mm;
  readonly height: Mm;
}

/**
 * All documents and decks of a site and their papers, for other programs: an intranet that lists them, or a search of an
 * organisation. `addressOf` makes an address of a path. The order is that of the documents.
 */
export function catalogueOf(
  { listed, decks }: { readonly listed: readonly Listed[]; readonly decks: readonly ListedDeck[] },
  site: Site,
  addressOf: (path: string) => string,
): Catalogue {
  return {
    $schema: addressOf(catalogueSchemaPath),
    name: nameIn(site.name, site.defaultLanguage, site),
    documents: listed.map(({ document, papers }) => entryOf(document, papers, addressOf)),
    decks: decks.map((each) =>
      deckEntryOf(
        each,
        listed.map(({ document }) => document),
        addressOf,
      ),
    ),
  };
}

/** The JSON Schema (draft 2020-12) of the catalogue. */
export function catalogueJsonSchema(): object {
  return z.toJSONSchema(catalogueSchema);
}

const paperSchema = z.strictObject({
  edition: z.enum(editionIds).describe('which of the papers it is'),
  name: z.string().describe('what it is called, in the language of the document'),
  address: z.string().describe('where its PDF is'),
  width: z.number().positive().describe('width of its sheet in millimetres'),
  height: z.number().positive().describe('height of its sheet in millimetres'),
});

const entrySchema = z.strictObject({
  kind: z.enum(kinds),
  slug: z.string().describe('its name in addresses: the same in all languages'),
  language: z.string().describe('BCP 47 tag, such as en-GB'),
  title: z.string(),
  summary: z.string(),
  address: z.string().describe('where its page is'),
  audience: z.enum(audiences).optional().describe('whom a guide is for'),
  topics: z.record(z.string(), z.array(z.string())).describe('what it is about, by sort'),
  nations: z.array(z.enum(nations)).describe('whose laws it tells of. None: it holds everywhere'),
  version: z.string().describe('changes with each word and picture that readers see'),
  reviewed: z.iso.date().describe('when somebody last checked it'),
  reviewBy: z.iso.date().describe('when it has to be checked again'),
  checkedWithReaders: z.boolean().describe('whether readers have checked these very words and pictures'),
  papers: z.array(paperSchema),
});

const deckSchema = z.strictObject({
  slug: z.string().describe('its name in addresses'),
  language: z.string().describe('BCP 47 tag, such as en-GB'),
  title: z.string(),
  summary: z.string(),
  address: z.string().describe('where its page is'),
  documents: z.array(z.string()).describe('where the pages of its documents are, in its order'),
  papers: z.array(
    z.strictObject({
      paper: z.enum(deckPaperIds).describe('which of the papers it is'),
      name: z.string().describe('what it is called, in the language of the deck'),
      address: z.string().describe('where its PDF is'),
    }),
  ),
});

const catalogueSchema = z.strictObject({
  $schema: z.string(),
  name: z.string().describe('what the site is called'),
  documents: z.array(entrySchema),
  decks: z.array(deckSchema).describe('documents that are handed out together'),
});

export type Catalogue = z.infer<typeof catalogueSchema>;

function entryOf(
  document: Document,
  papers: readonly ListedPaper[],
  addressOf: (path: string) => string,
): Catalogue['documents'][number] {
  const { kind, slug, language, title, summary, audience, nations: laws, reviewed, reviewBy } = document;
  const { words } = languageOf(language);
  return {
    kind,
    slug,
    language,
    title,
    summary,
    address: addressOf(documentPath(document)),
    ...(audience && { audience }),
    topics: Object.fromEntries(
      Object.entries(document.topics ?? {}).map(([sort, names]) => [sort, [...names]]),
    ),
    nations: [...laws],
    version: contentVersion(document),
    reviewed,
    reviewBy,
    checkedWithReaders: isCheckedWithReaders(document),
    papers: papers.map(({ edition, width, height }) => ({
      edition,
      name: editionName(edition, { width, height }, words),
      address: addressOf(paperPath(document, edition)),
      width,
      height,
    })),
  };
}

function deckEntryOf(
  { deck, papers }: ListedDeck,
  documents: readonly Document[],
  addressOf: (path: string) => string,
): Catalogue['decks'][number] {
  const { slug, language, title, summary } = deck;
  const { decks: words } = languageOf(language).words.web;
  return {
    slug,
    language,
    title,
    summary,
    address: addressOf(deckPath(deck)),
    documents: documentsOf(deck, documents).map((document) => addressOf(documentPath(document))),
    papers: papers.map((paper) => ({
      paper,
      name: words.papers[paper].name,
      address: addressOf(deckPaperPath(deck, paper)),
    })),
  };
}
