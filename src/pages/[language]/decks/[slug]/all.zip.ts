import type { APIRoute, GetStaticPaths } from 'astro';
import site from 'virtual:clearstep/site';
import { type NamedFile, zipAll } from '../../../../books/zip-all.ts';
import type { Deck } from '../../../../model/deck.ts';
import type { Document } from '../../../../model/document.ts';
import { editionsFor } from '../../../../papers/paper.ts';
import { namedInDeck } from '../../../../press/files-of-deck.ts';
import { namedFiles, placesOf } from '../../../../press/files-of-result.ts';
import { printedDeckPapers, servedDeckPaper, wholeDeck } from '../../../_decks.ts';
import { served } from '../../../_output.ts';
import { decksWhileWriting, fileResponse } from '../../../_while-writing.ts';

export const getStaticPaths = (() =>
  decksWhileWriting(() => [{ params: {}, props: {} }])) satisfies GetStaticPaths;

/** All papers of a deck and of its documents in one file. */
export const GET: APIRoute<{ deck: Deck }> = async ({ props: { deck } }) => {
  const all = await wholeDeck(deck);
  const { whole, documents } = all;
  const ids = await printedDeckPapers(deck);
  const own = await Promise.all(ids.map((id) => servedDeckPaper(all, id)));
  const theirs = await Promise.all(documents.map(papersOf));
  const files = own.flatMap((paper) => (paper ? namedFiles(placesOf(whole, paper)) : []));
  return fileResponse(zipAll(whole, [...files, ...namedInDeck(documents, theirs)]), 'application/zip');
};

async function papersOf(document: Document): Promise<NamedFile[]> {
  const papers = await Promise.all(
    editionsFor(document, site).map(({ id }) => served(document, { type: 'paper', edition: id })),
  );
  return papers.flatMap((paper) => (paper ? namedFiles(placesOf(document, paper)) : []));
}
