import type { Grammar } from '../grammar.ts';
import { baseForms } from './base-forms.ts';
import { halves } from './compounds.ts';
import { familiarWords } from './dale-chall.ts';
import { inForm } from './in-form.ts';
import { withoutPrefix } from './prefixes.ts';
import { slots } from './slots.ts';
import { syllables } from './syllables.ts';

/** What the rules know about the forms of British English. Its words are the `.tsv` files beside this one. */
export const enGB: Grammar = {
  language: 'en-GB',
  familiarWords,
  slots,
  baseForms,
  inForm,
  halves,
  withoutPrefix,
  syllables,
};
