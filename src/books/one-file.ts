import { createHash } from 'node:crypto';
import type { Element } from 'xast';
import { x } from 'xastscript';
import { toXml } from 'xast-util-to-xml';
import type { Flow } from '../flow/flow.ts';
import { languageOf } from '../languages/index.ts';
import type { Document } from '../model/document.ts';
import { bookStyle } from './book-style.ts';
import { flowElements } from './flow-to-xhtml.ts';
import { jumpsOf } from './jumps.ts';
import { pageStyle } from './page-style.ts';
import type { PictureFile } from './picture-file.ts';

/**
 * A document as one HTML file with everything inside, for a USB stick: it opens by a double click in any browser, asks
 * for nothing else and runs nothing. The same document gives the same bytes.
 */
export function writeOneFile(
  document: Document,
  flow: Flow,
  files: ReadonlyMap<string, PictureFile>,
): Uint8Array {
  const { title, language } = document;
  const { direction, words } = languageOf(language);
  const style = `${bookStyle}${pageStyle}`;
  const inside = new Map([...files].map(([key, file]) => [key, dataAddress(file)]));
  const parts = flowElements(flow, inside);
  // The title and what the document is about come first, then what can be jumped to.
  const first = flow.findIndex((part) => part.type === 'heading' && part.level === 2);
  const start = first === -1 ? parts.length : first;
  const jumps = jumpsOf(flow, '', [2]);
  const root = x('html', { lang: language, dir: direction }, [
    x('head', [
      x('meta', { charset: 'utf-8' }),
      x('meta', { 'http-equiv': 'content-security-policy', content: policyFor(style) }),
      x('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      x('title', title),
      x('style', style),
    ]),
    x('body', [
      x('main', [
        ...parts.slice(0, start),
        ...(jumps.length < 2 ? [] : [contents(words.web.contents, jumps)]),
        ...parts.slice(start),
      ]),
    ]),
  ]);
  return new TextEncoder().encode(`<!DOCTYPE html>${withoutVoidEnds(toXml(root))}\n`);
}

function contents(heading: string, jumps: Element[]): Element {
  return x('nav', { 'aria-label': heading }, [x('p', { class: 'label' }, heading), x('ul', jumps)]);
}

/** Nothing but what stands in the file. */
function policyFor(style: string): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return `default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; style-src 'sha256-${hash}'`;
}

function dataAddress({ bytes, type }: PictureFile): string {
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
}

/** In HTML, these elements have no end. */
function withoutVoidEnds(html: string): string {
  return html.replaceAll(/><\/(?:img|meta)>/gu, '>');
}
