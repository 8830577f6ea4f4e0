import { createHash } from 'node:crypto';
import { attribute, type Element, elementsOf, type Page, setAttribute, wordsIn } from './elements.ts';

/**
 * Writes the policy of a page for a page that holds everything itself: its scripts and styles are known by their hashes, and
 * what was allowed from the site is allowed from within the page. What the page may not do stays as it was.
 */
export function rewritePolicy(page: Page): void {
  const elements = elementsOf(page);
  for (const meta of elements.filter((element) => isPolicy(element))) {
    const directives = (attribute(meta, 'content') ?? '').split(';').flatMap((each) => {
      const [name, ...sources] = each.trim().split(/\s+/u);
      return name === undefined || name === '' ? [] : [{ name, sources }];
    });
    const content = directives.map(({ name, sources }) => {
      const written =
        name === 'script-src' || name === 'style-src' ? name.slice(0, -'-src'.length) : undefined;
      const allowed = written ? withHashes(sources, elements, written) : fromWithin(name, sources);
      return [name, ...allowed].join(' ');
    });
    setAttribute(meta, 'content', content.join('; '));
  }
}

function isPolicy(element: Element): boolean {
  return attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy';
}

function withHashes(sources: readonly string[], elements: readonly Element[], tag: string): string[] {
  const others = sources.filter((source) => source !== "'self'" && !source.startsWith("'sha256-"));
  const hashes = elements
    .filter((element) => element.tagName === tag && attribute(element, 'src') === undefined)
    .map((element) => `'sha256-${createHash('sha256').update(wordsIn(element)).digest('base64')}'`);
  const all = [...others, ...new Set(hashes)];
  return all.length > 0 ? all : ["'none'"];
}

/** Films and recordings stay files beside the page, since they may be large; their captions are in it. */
function fromWithin(name: string, sources: readonly string[]): string[] {
  const within = name === 'media-src' ? ['file:', 'data:'] : ['data:'];
  return sources.flatMap((source) => (source === "'self'" ? within : [source]));
}
