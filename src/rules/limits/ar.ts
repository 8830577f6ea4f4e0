import type { Kind } from '../../model/document.ts';
import { limits as english } from './en-GB.ts';
import type { Limits } from './limits.ts';

/**
 * The limits for Arabic. "The", "and", "to", "your" and "you" are parts of other words there, so that a sentence of as many
 * words says far more than in English: it may have fewer (PR: our own starting values, to be changed by what readers
 * show us).
 */
const shorter = ({ sentence, step, ...others }: Limits): Limits => ({
  ...others,
  sentence: { aim: sentence.aim - 2, most: sentence.most - 4, never: sentence.never - 7 },
  step: { aim: step.aim - 2, most: step.most - 3, never: step.never - 5 },
});

export const limits: Readonly<Record<Kind, Limits>> = {
  task: shorter(english.task),
  leaflet: shorter(english.leaflet),
  form: shorter(english.form),
  report: shorter(english.report),
  guide: shorter(english.guide),
};
