import type { Document, Nation } from '../model/document.ts';
import type { Site } from './site.ts';

type Served = Pick<Site, 'nations'>;
type Bound = Pick<Document, 'nations'>;

/** Whether somebody whom a site serves can use what a document says of the law. One that names no nation is for all. */
export function isServed({ nations }: Bound, { nations: served }: Served): boolean {
  return served === undefined || nations.length === 0 || nations.some((nation) => served.includes(nation));
}

/** The nations of a site in which the law that a document is about may be another. Empty: it is about none, or for all. */
export function otherLawIn({ nations }: Bound, { nations: served = [] }: Served): Nation[] {
  return nations.length === 0 ? [] : served.filter((nation) => !nations.includes(nation));
}

/** Documents in their order, those that nobody whom the site serves can use at the end. */
export function servedFirst<Each extends Bound>(documents: readonly Each[], site: Served): Each[] {
  const served = documents.filter((document) => isServed(document, site));
  return [...served, ...documents.filter((document) => !served.includes(document))];
}
