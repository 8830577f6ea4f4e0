import site from 'virtual:clearstep/site';
import { aboutOf, homePath } from '../components/addresses.ts';
import { documentPath } from '../model/addresses.ts';
import type { Version } from '../components/document/version.ts';
import { languageOf } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import type { Document } from '../model/document.ts';

/** The same document in other languages, each named in its own. */
export function translationsOf(document: Document, all: readonly Document[]): Version[] {
  return all
    .filter(({ kind, slug }) => kind === document.kind && slug === document.slug)
    .filter(({ language }) => language !== document.language)
    .map((other) => ({
      name: languageOf(other.language).name,
      path: documentPath(other),
      language: other.language,
    }));
}

/** The languages that have a first page: the default one, and each that something is written in. */
export function languagesIn(all: readonly Document[]): Language[] {
  return site.languages
    .filter((tag) => tag === site.defaultLanguage || all.some(({ language }) => language === tag))
    .map(languageOf);
}

/** The first pages of the other languages, each named in its own. */
export function otherHomes(language: Language, all: readonly Document[]): Version[] {
  return languagesIn(all)
    .filter((other) => other !== language)
    .map(({ name, tag }) => ({ name, path: homePath(tag, site), language: tag }));
}

/** The pages about the site in the other languages that have one. */
export function otherAbouts(language: Language, all: readonly Document[]): Version[] {
  return languagesIn(all)
    .filter((other) => other !== language)
    .flatMap((other) => {
      const path = aboutOf(other);
      return path === undefined ? [] : [{ name: other.name, path, language: other.tag }];
    });
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
