import type { Kind } from '../document.ts';
import { kindFolder } from '../kind-folder.ts';

/* Pages of the site, lists of documents, and the files that are there once. */

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

/** What that page fetches before it can search, in as many parts as there are, from 1. */
export function searchIndexPath(language: string, part = 1): string {
  return `${searchPath(language)}${part === 1 ? 'index' : part}.json`;
}

/** Where documents are made and changed, in each language. */
export function makePath(language: string): string {
  return `${languagePath(language)}make/`;
}

/** The help for those who make documents there. */
export function makeHelpPath(language: string): string {
  return `${makePath(language)}help/`;
}

/** What that page fetches: what it has to know of the site, and some of the pictograms in each file. */
export const makeSitePath = '/make/site.json';

export function makePicturesPath(pack: string): string {
  return `/make/pictures/${pack}.json`;
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

/** The pictures whose names start with one letter. */
export function pictureLetterPath(letter: string): string {
  return `${pictureListPath}${letter}/`;
}

/** All names of pictures, for the search on the page that lists them. */
export const pictureNamesPath = `${pictureListPath}names.json`;

export const rulesPath = `${helpPath}rules/`;

/** One easy-read rule, in the help for authors. */
export function rulePath(rule: string): string {
  return `${rulesPath}${rule}/`;
}

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

/** Whether a paper is still right, and what has changed since: the code on it leads there. Short, so that its dots are large. */
export function versionPath(id: string): string {
  return `/v/${id}/`;
}
