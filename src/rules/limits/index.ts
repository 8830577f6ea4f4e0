import type { Kind } from '../../model/document.ts';
import { limits as ar } from './ar.ts';
import { limits as cy } from './cy.ts';
import { limits as enGB } from './en-GB.ts';
import type { Limits } from './limits.ts';
import { limits as pl } from './pl.ts';

/** One file for each language that has limits of its own, one line here. */
const byLanguage: Readonly<Record<string, Readonly<Record<Kind, Limits>>>> = {
  'en-GB': enGB,
  ar,
  cy,
  pl,
};

/** The limits of a kind of document in a language. A language without limits of its own has the English ones. */
export function limitsOf(kind: Kind, language: string): Limits {
  return (byLanguage[language] ?? enGB)[kind];
}
