import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { changeHeading } from '../history/change-heading.ts';
import { type Change, changesBetween } from '../history/changes.ts';
import { type DocumentVersion, versionOf } from '../history/version.ts';
import type { Language } from '../languages/language.ts';
import { changesPath, documentPath } from '../model/addresses.ts';
import type { Document } from '../model/document.ts';
import { nameIn } from '../site/local-text.ts';
import type { Site } from '../site/site.ts';

/** A document, and what it said before, the oldest first, as its `history.yml` holds it. */
export interface WithHistory {
  readonly document: Document;
  readonly versions: readonly DocumentVersion[];
}

/** More would be a list of everything, which stands on the site already. */
const MOST = 50;

/**
 * What is new on a site in one language, as RSS 2.0 (https://www.rssboard.org/rss-specification): every document when it
 * came, and each of its changes in sentences, the newest first. `addressOf` makes a whole address of a path; `firstPath` is
 * the first page of the language.
 */
export function changesFeed(
  documents: readonly WithHistory[],
  language: Language,
  site: Site,
  { addressOf, firstPath }: { readonly addressOf: (path: string) => string; readonly firstPath: string },
): string {
  const { web } = language.words;
  const items = documents
    .filter(({ document }) => document.language === language.tag)
    .flatMap((each) => itemsOf(each, language, addressOf))
    .toSorted((a, b) => b.date.localeCompare(a.date) || a.title.localeCompare(b.title, language.tag))
    .slice(0, MOST);
  const feed = x('rss', { version: '2.0', 'xmlns:atom': 'http://www.w3.org/2005/Atom' }, [
    x('channel', [
      x('title', `${nameIn(site.name, language.tag, site)}: ${web.changesFeed.title}`),
      x('link', addressOf(firstPath)),
      x('description', web.changesFeed.about),
      x('language', language.tag.toLowerCase()),
      // What a reader of feeds asks for again (https://www.rssboard.org/rss-profile#namespace-elements-atom-link).
      x('atom:link', {
        href: addressOf(changesPath(language.tag)),
        rel: 'self',
        type: 'application/rss+xml',
      }),
      ...items.map(toElement),
    ]),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(feed)}\n`;
}

interface Item {
  readonly id: string;
  /** ISO date. */
  readonly date: string;
  readonly title: string;
  readonly words: string;
  readonly address: string;
}

function itemsOf(
  { document, versions }: WithHistory,
  language: Language,
  addressOf: (path: string) => string,
): Item[] {
  const now = versionOf(document);
  const all = versions.some(({ id }) => id === now.id) ? versions : [...versions, now];
  return all.map((version, index) => {
    const before = all[index - 1];
    return {
      id: version.id,
      date: version.date,
      title: document.title,
      words: before ? changesInWords(changesBetween(before, version), language) : document.summary,
      address: addressOf(documentPath(document)),
    };
  });
}

/** The same sentences that stand on the page which the code of a paper leads to. */
function changesInWords(changes: readonly Change[], { words }: Language): string {
  const said = words.web.paperVersion;
  if (changes.length === 0) return said.small;
  return changes
    .map((change) => {
      const heading = changeHeading(change, said);
      if (change.type === 'order') return heading;
      return `${heading}. ${(change.type === 'gone' ? change.before : change.now).words}`;
    })
    .join('\n');
}

function toElement({ id, date, title, words, address }: Item): Element {
  return x('item', [
    x('title', title),
    x('link', address),
    x('guid', { isPermaLink: 'false' }, id),
    // RFC 822, which this form of a date keeps.
    x('pubDate', new Date(`${date}T00:00:00Z`).toUTCString()),
    x('description', words),
  ]);
}
