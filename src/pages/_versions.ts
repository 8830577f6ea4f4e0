import site from 'virtual:clearstep/site';
import { homePath } from '../components/addresses.ts';
import { documentPath, listPath } from '../model/addresses.ts';
import type { Version } from '../components/document/version.ts';
import { helpLanguage, languageOf } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import type { Document, Kind } from '../model/document.ts';
import { getDocuments } from './_content.ts';

/** The same document in other languages, each named in its own: its page, or another page of it. */
export function translationsOf(
  document: Document,
  all: readonly Document[],
  pathOf: (document: Document) => string = documentPath,
): Version[] {
  return all
    .filter(({ kind, slug }) => kind === document.kind && slug === document.slug)
    .filter(({ language }) => language !== document.language)
    .map((other) => ({
      name: languageOf(other.language).name,
      path: pathOf(other),
      language: other.language,
    }));
}

/** The languages that have a first page: the default one, and each that something is written in. */
function languagesIn(all: readonly Document[]): Language[] {
  return site.languages
    .filter((tag) => tag === site.defaultLanguage || all.some(({ language }) => language === tag))
    .map(languageOf);
}

/** The addresses of a page of the site itself, in each language that something is written in. */
export async function inEachLanguage<Params>(
  paramsOf: (language: Language) => Params,
): Promise<{ params: Params; props: { language: Language } }[]> {
  return languagesOfPages(await getDocuments()).map((language) => ({
    params: paramsOf(language),
    props: { language },
  }));
}

/** Those of which a page of the site itself can be opened: the help for authors leads to that in its own language. */
function languagesOfPages(all: readonly Document[]): Language[] {
  const languages = languagesIn(all);
  return languages.includes(helpLanguage) ? languages : [...languages, helpLanguage];
}

/** A page that there is in every language, such as the first one, in the others: `pathOf` says where it stands. */
export function inOthers(
  language: Language,
  all: readonly Document[],
  pathOf: (language: string) => string,
): Version[] {
  return otherPages(
    language,
    languagesIn(all).map(({ tag }) => tag),
    pathOf,
  );
}

/** A page that there is in these languages, in the others than this one. Only if it is one of them, they lead back to it. */
export function otherPages(
  language: Language,
  tags: readonly string[],
  pathOf: (language: string) => string,
): Version[] {
  const leadsBack = tags.includes(language.tag);
  return tags
    .filter((tag) => tag !== language.tag)
    .map((tag) => ({ name: languageOf(tag).name, path: pathOf(tag), language: tag, leadsBack }));
}

/** Where the pages of a language that stand below its first one are found in `src/pages/[...language]`. */
export function firstParams(language: Language): { language: string | undefined } {
  return { language: homePath(language.tag, site).replaceAll('/', '') || undefined };
}

/** The lists of a kind in the other languages that have something of it. */
export function otherLists(language: Language, kind: Kind, all: readonly Document[]): Version[] {
  const tags = languagesIn(all)
    .map(({ tag }) => tag)
    .filter((tag) => all.some((each) => each.kind === kind && each.language === tag));
  return otherPages(language, tags, (tag) => listPath(tag, kind));
}

/** The easy-read version of a guide, or the full guide of an easy-read version. */
export function twinsOf(document: Document, all: readonly Document[]): Version[] {
  const { easyReadTwin, fullTwin } = languageOf(document.language).words.web;
  const find = (slug: string | undefined, name: string): Version[] =>
    all
      .filter((other) => other.slug === slug && other.language === document.language)
      .map((other) => ({ name, path: documentPath(other) }));
  return [...find(document.easyReadTwin, easyReadTwin), ...find(document.twinOf, fullTwin)];
}
