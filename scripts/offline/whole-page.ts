import { attribute, type Element, elementsOf, pageText, readPage, remove, setAttribute } from './elements.ts';
import {
  dataAddress,
  type FinishedSite,
  isOfSite,
  linkFrom,
  readSiteText,
  targetOf,
} from './finished-site.ts';
import { rewritePolicy } from './policy.ts';
import { type Bundle, putScriptsIn } from './scripts.ts';
import { putIn } from './styles.ts';

/** A page that needs no other file, and what it leads to. */
export interface WholePage {
  readonly html: string;
  /** Files of the site to which it links, such as papers. Pages are not among them. */
  readonly linked: readonly string[];
  /** Addresses in it for which the site has no file. */
  readonly lost: readonly string[];
}

/** Puts everything into a page that it shows and runs, and makes its links lead from file to file. */
export async function wholePage(
  page: string,
  { site, bundle }: { readonly site: FinishedSite; readonly bundle: Bundle },
): Promise<WholePage> {
  const letters = readSiteText(page, site);
  const document = readPage(letters);
  const linked = new Set<string>();
  const lost = new Set<string>();
  const found = (written: string): ReturnType<typeof targetOf> => {
    const target = targetOf(written, page, site);
    if (!target && isOfSite(written, page, site)) lost.add(written);
    return target;
  };
  const embed = (element: Element, name: string, written: string): void => {
    const target = found(written);
    if (target) setAttribute(element, name, dataAddress(target.file, site));
  };
  const lead = (element: Element, name: string): void => {
    const written = attribute(element, name);
    // A place on the page itself is where it was.
    if (written === undefined || written.startsWith('#')) return;
    const target = found(written);
    if (!target) return;
    setAttribute(element, name, linkFrom(page, target));
    if (!target.file.endsWith('.html')) linked.add(target.file);
  };

  for (const element of elementsOf(document)) {
    // The paper that a form fills in: `src/components/form/FormEnd.astro`.
    const paper = attribute(element, 'data-paper');
    if (paper !== undefined) embed(element, 'data-paper', paper);
    if (element.tagName === 'link') putLinkIn(element);
    // From a disk, a browser reads captions out of the page alone.
    else if (element.tagName === 'track') embed(element, 'src', attribute(element, 'src') ?? '');
    else if (element.tagName === 'img') {
      embed(element, 'src', bestSource(element));
      for (const name of ['srcset', 'sizes', 'loading']) setAttribute(element, name, undefined);
    } else if (element.tagName === 'source' && attribute(element, 'srcset') !== undefined) remove(element);
    else if (element.tagName !== 'script')
      for (const name of ['href', 'src', 'poster', 'data']) lead(element, name);
  }
  await putScriptsIn(
    elementsOf(document).filter(({ tagName, attrs }) => tagName === 'script' && attrs.length > 0),
    page,
    { site, bundle },
  );
  rewritePolicy(document);
  return { html: pageText(document), linked: [...linked], lost: [...lost] };

  function putLinkIn(link: Element): void {
    const rel = attribute(link, 'rel')?.toLowerCase().split(/\s+/u) ?? [];
    const written = attribute(link, 'href') ?? '';
    if (rel.includes('stylesheet')) {
      const target = found(written);
      if (target) putIn(link, target, { site, letters });
    } else if (rel.includes('icon')) embed(link, 'href', written);
    else if (rel.some((each) => /^(?:preload|modulepreload|prefetch|manifest|apple-touch-icon)$/u.test(each)))
      remove(link);
  }
}

/** Wide enough for a third of a page on a screen with small dots. In pixels of the file. */
const WIDE_ENOUGH = 640;

/** One file of those between which a browser would choose. */
function bestSource(image: Element): string {
  const choices = (attribute(image, 'srcset') ?? '').split(',').flatMap((each) => {
    const [address, width = ''] = each.trim().split(/\s+/u);
    return address && width.endsWith('w') ? [{ address, width: Number.parseInt(width, 10) }] : [];
  });
  const sorted = choices.toSorted((a, b) => a.width - b.width);
  const best = sorted.find(({ width }) => width >= WIDE_ENOUGH) ?? sorted.at(-1);
  return best?.address ?? attribute(image, 'src') ?? '';
}
