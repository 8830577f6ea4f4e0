import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Flow } from '../flow/flow.ts';
import { languageOf } from '../languages/index.ts';
import { documentPath, wholeAddress } from '../model/addresses.ts';
import { localDay } from '../model/dates.ts';
import type { Document } from '../model/document.ts';
import { nameIn } from '../site/local-text.ts';
import type { Site } from '../site/site.ts';
import { bookStyle } from './book-style.ts';
import { flowToXhtml } from './flow-to-xhtml.ts';
import { jumpsOf } from './jumps.ts';
import type { PictureFile } from './picture-file.ts';
import { xml } from './xml.ts';

/**
 * A document as a book that an e-reader opens and reads aloud: EPUB 3.3 (https://www.w3.org/TR/epub-33/) with the metadata
 * of EPUB Accessibility 1.1. `pictureOf` gives each picture by its id and marks. The same document gives the same bytes.
 */
export function writeEpub(
  document: Document,
  flow: Flow,
  site: Site,
  files: ReadonlyMap<string, PictureFile>,
): Uint8Array {
  const names = new Map([...files.keys()].map((key, index) => [key, pictureName(index, files.get(key))]));
  const pictures = Object.fromEntries(
    [...files].map(([key, { bytes }]) => [`EPUB/${names.get(key)}`, bytes] as const),
  );
  const contents: Zippable = {
    // First and as it is, so that every program sees what the file is (OCF 4.2.2).
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(container()),
    'EPUB/book.opf': strToU8(packageDocument(document, site, files, names)),
    'EPUB/contents.xhtml': strToU8(navigation(document, flow)),
    'EPUB/document.xhtml': strToU8(flowToXhtml(document, flow, names)),
    'EPUB/style.css': strToU8(bookStyle),
    ...pictures,
  };
  return zipSync(contents, { level: 9, mtime: localDay(document.reviewed) });
}

function pictureName(index: number, file: PictureFile | undefined): string {
  const endings = { 'image/svg+xml': 'svg', 'image/jpeg': 'jpg', 'image/png': 'png' } as const;
  return `pictures/${index + 1}.${endings[file?.type ?? 'image/png']}`;
}

function container(): string {
  return xml(
    x('container', { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' }, [
      x('rootfiles', [
        x('rootfile', { 'full-path': 'EPUB/book.opf', 'media-type': 'application/oebps-package+xml' }),
      ]),
    ]),
  );
}

function packageDocument(
  document: Document,
  site: Site,
  files: ReadonlyMap<string, PictureFile>,
  names: ReadonlyMap<string, string>,
): string {
  const { title, summary, language, reviewed } = document;
  const path = documentPath(document);
  const meta = (property: string, words: string): Element => x('meta', { property }, words);
  const metadata = [
    x('dc:identifier', { id: 'id' }, site.address === undefined ? path : wholeAddress(path, site.address)),
    x('dc:title', title),
    x('dc:language', language),
    x('dc:description', summary),
    x('dc:publisher', nameIn(site.name, language, site)),
    meta('dcterms:modified', `${reviewed}T00:00:00Z`),
    ...accessibility.map(([property, words]) => meta(`schema:${property}`, words)),
  ];
  const item = (id: string, href: string, type: string, more: object = {}): Element =>
    x('item', { id, href, 'media-type': type, ...more });
  return xml(
    x(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'id',
        'xml:lang': language,
        dir: languageOf(language).direction,
      },
      [
        x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, metadata),
        x('manifest', [
          item('contents', 'contents.xhtml', 'application/xhtml+xml', { properties: 'nav' }),
          item('document', 'document.xhtml', 'application/xhtml+xml'),
          item('style', 'style.css', 'text/css'),
          ...[...files].map(([key, { type }], index) =>
            item(`picture-${index + 1}`, names.get(key) ?? '', type),
          ),
        ]),
        x('spine', languageOf(language).direction === 'rtl' ? { 'page-progression-direction': 'rtl' } : {}, [
          x('itemref', { idref: 'document' }),
        ]),
      ],
    ),
  );
}

/** https://www.w3.org/TR/epub-a11y-11/#sec-disc-package */
const accessibility = [
  ['accessMode', 'textual'],
  ['accessMode', 'visual'],
  ['accessModeSufficient', 'textual'],
  ['accessibilityFeature', 'alternativeText'],
  ['accessibilityFeature', 'readingOrder'],
  ['accessibilityFeature', 'structuralNavigation'],
  ['accessibilityFeature', 'tableOfContents'],
  ['accessibilityHazard', 'none'],
] as const;

function navigation({ title, language }: Document, flow: Flow): string {
  const { direction, words } = languageOf(language);
  const entries = jumpsOf(flow, 'document.xhtml');
  return xml(
    x(
      'html',
      {
        xmlns: 'http://www.w3.org/1999/xhtml',
        'xmlns:epub': 'http://www.idpf.org/2007/ops',
        lang: language,
        'xml:lang': language,
        dir: direction,
      },
      [
        x('head', [x('title', title)]),
        x('body', [x('nav', { 'epub:type': 'toc' }, [x('h1', words.web.contents), x('ol', entries)])]),
      ],
    ),
    '<!DOCTYPE html>',
  );
}
