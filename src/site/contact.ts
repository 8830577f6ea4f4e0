import { type ContactSort, type ContactWay, contactWay } from '../model/contact-ways.ts';
import { type LocalText, textIn } from './local-text.ts';
import type { Site } from './site.ts';

/** How to reach the organisation, in the order in which its readers are told. */
export interface SiteContact {
  /** Who answers: a team or a desk. */
  readonly name?: LocalText;
  readonly ways: readonly { readonly sort: ContactSort; readonly text: LocalText | string }[];
}

/** Who can be asked, in the words of one language. What nobody has written in it is left out. */
export interface ContactIn {
  readonly name?: string;
  readonly ways: readonly ContactWay[];
}

/** How to reach the organisation, for readers of a language. `undefined`: the site does not say, or not in it. */
export function contactIn({ contact }: Pick<Site, 'contact'>, language: string): ContactIn | undefined {
  if (!contact) return undefined;
  const name = textIn(contact.name, language);
  const ways = contact.ways.flatMap(({ sort, text }): ContactWay[] => {
    const words = typeof text === 'string' ? text : textIn(text, language);
    return words === undefined ? [] : [contactWay(sort, words)];
  });
  if (ways.length === 0) return undefined;
  return { ...(name !== undefined && { name }), ways };
}
