import { makeDocumentPath, makePath } from '../../model/addresses.ts';
import type { View } from '../view.ts';

/** A link from a document to the page on which it is made one's own. */
export interface WayToMake {
  /** `yours`: a copy to change. `for`: as one person needs it. */
  readonly sort: 'yours' | 'for';
  readonly name: string;
  /** As if the site stood at the root of its host. */
  readonly path: string;
}

/** The ways to make a document one's own. None on a site that does without such pages; only a task is made for one person. */
export function waysToMake({ document, language, site }: Omit<View, 'pictures'>): WayToMake[] {
  if (site.make === false) return [];
  const { start, person } = language.words.web.make;
  const pathTo = (what: 'from' | 'for'): string =>
    `${makePath(language.tag)}#${what}=${makeDocumentPath(document)}`;
  return [
    { sort: 'yours', name: start.yours, path: pathTo('from') },
    ...(document.kind === 'task' ? [{ sort: 'for', name: person.button, path: pathTo('for') } as const] : []),
  ];
}
