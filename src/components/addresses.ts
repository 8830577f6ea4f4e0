import { defaultLanguage } from '../languages/index.ts';
import type { Document, Kind } from '../model/document.ts';

/**
 * Every address of the site is made here. Addresses are stable and can be guessed:
 * `/en-GB/tasks/clean-the-coffee-machine/a4.pdf`. `path` starts with a slash, as if the site stood at the root.
 */
export function address(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}

/** The first page of a language. The default language has that of the whole site. */
export function homePath(language: string): string {
  return language === defaultLanguage.tag ? '/' : `/${language}/`;
}

export function documentPath(document: Pick<Document, 'language' | 'kind' | 'slug'>): string {
  return `${listPath(document.language, document.kind)}${document.slug}/`;
}

export function listPath(language: string, kind: Kind): string {
  return `/${language}/${kind}s/`;
}

/** `openmoji:E150` stands at `/pictures/openmoji/E150.svg`. */
export function drawingPath(id: string): string {
  const { source, name } = drawingParams(id);
  return `/pictures/${source}/${name}.svg`;
}

/** The parts of a drawing's address: the set, and the name in it with its folders in one word. */
export function drawingParams(id: string): { source: string; name: string } {
  const [source = '', key = ''] = id.split(':');
  return { source, name: key.replaceAll('/', '--') };
}

/** `photo:content/tasks/make-tea/cup.jpg`, 640 pixels wide: `/pictures/photo/tasks--make-tea--cup.jpg-640.webp`. */
export function photoPath(id: string, width: number, format: 'avif' | 'webp'): string {
  return `/pictures/photo/${photoName(id, width)}.${format}`;
}

/**
 * The name of a photo's file on the site. What has a meaning in an address, as # or % have, or is written in more than
 * one way, as é is, stands as its number.
 */
export function photoName(id: string, width: number): string {
  const name = id.replace(/^photo:(content\/)?/, '').replaceAll('/', '--');
  return `${name.replace(/[^\w.-]/gu, (sign) => `~${sign.codePointAt(0)?.toString(16)}~`)}-${width}`;
}
