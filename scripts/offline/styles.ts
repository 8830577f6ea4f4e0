import { attribute, type Element, replaceBy } from './elements.ts';
import { dataAddress, type FinishedSite, readSiteText, type Target, targetOf } from './finished-site.ts';

/**
 * Puts a style sheet into its page, with the typefaces and pictures that it names. `letters` is all that stands on the page:
 * files of letters that it has none of are left out.
 */
export function putIn(
  link: Element,
  { file }: Target,
  { site, letters }: { readonly site: FinishedSite; readonly letters: string },
): void {
  const media = attribute(link, 'media');
  const css = readSiteText(file, site)
    .replaceAll(/@font-face\s*\{[^}]*\}/gu, (face) => (needsFace(face, letters) ? onlyFirstFile(face) : ''))
    .replaceAll(/url\(\s*(["']?)([^"')]+)\1\s*\)/gu, (whole, _quote, address: string) => {
      const target = address.startsWith('data:') ? undefined : targetOf(address, file, site);
      return target ? `url(${dataAddress(target.file, site)})` : whole;
    });
  replaceBy(link, 'style', { text: css, ...(media !== undefined && { attributes: { media } }) });
}

/** A face without a range is for all letters (https://drafts.csswg.org/css-fonts/#unicode-range-desc). */
function needsFace(face: string, letters: string): boolean {
  const [, range] = /unicode-range:([^;}]*)/u.exec(face) ?? [];
  if (range === undefined) return true;
  const parts = [...range.matchAll(/U\+([\dA-F?]+)(?:-([\dA-F]+))?/giu)].map(([, from = '', to]) => {
    const first = Number.parseInt(from.replaceAll('?', '0'), 16);
    return [first, Number.parseInt(to ?? from.replaceAll('?', 'F'), 16)] as const;
  });
  return Array.from(new Set(letters)).some((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return parts.some(([first, last]) => first <= code && code <= last);
  });
}

/** The others are the same letters for browsers that cannot read the first. */
function onlyFirstFile(face: string): string {
  return face.replace(/(src:\s*url\([^)]*\)(?:\s*format\([^)]*\))?)\s*,[^;}]*/u, '$1');
}
