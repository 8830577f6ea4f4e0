import { emailAddress, phoneAddress, textAddress } from './contact-address.ts';
import type { Contact, Document } from './document.ts';

/** One way to reach somebody: what it is, what is written, and where it leads, if anywhere. */
export interface ContactWay {
  readonly sort: ContactSort;
  readonly text: string;
  readonly href?: string;
}

export type ContactSort = 'phone' | 'text' | 'bsl' | 'email' | 'web' | 'post' | 'hours';

/**
 * The ways to reach the contact of a document, in the order in which its author wrote them: for deaf readers, text and
 * sign language come first.
 */
export function contactWays({ contact = {}, places }: Pick<Document, 'contact' | 'places'>): ContactWay[] {
  const at = (sort: ContactSort): number => places[`contact.${sort}`]?.start.offset ?? Infinity;
  return sorts
    .flatMap((sort): ContactWay[] => {
      const text = contact[sort];
      return text === undefined ? [] : [contactWay(sort, text)];
    })
    .toSorted((a, b) => at(a.sort) - at(b.sort) || 0);
}

/** A way to reach somebody, with where it leads. */
export function contactWay(sort: ContactSort, text: string): ContactWay {
  const href = hrefOf(sort, text);
  return { sort, text, ...(href !== undefined && { href }) };
}

const sorts = ['phone', 'text', 'bsl', 'email', 'web', 'post', 'hours'] as const satisfies readonly (
  ContactSort | keyof Contact
)[];

function hrefOf(sort: ContactSort, text: string): string | undefined {
  switch (sort) {
    case 'phone':
      return phoneAddress(text);
    case 'text':
      return textAddress(text);
    case 'email':
      return emailAddress(text);
    case 'bsl':
    case 'web':
      return text;
    case 'post':
    case 'hours':
      return undefined;
  }
}
