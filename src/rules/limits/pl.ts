import type { Kind } from '../../model/document.ts';
import { limits as english } from './en-GB.ts';
import type { Limits } from './limits.ts';

/**
 * The limits for Polish. It has no articles and mostly leaves out "you", so that a sentence of as many words says more
 * than in English: it may have fewer. And it puts a comma before every part that starts with "który", "że" or "jeśli", so
 * that a comma tells less (PR: our own starting values, to be changed by what readers show us).
 */
const shorter = ({ sentence, step, commas, ...others }: Limits): Limits => ({
  ...others,
  sentence: { aim: sentence.aim - 2, most: sentence.most - 3, never: sentence.never - 5 },
  step: { aim: step.aim - 1, most: step.most - 2, never: step.never - 3 },
  commas: commas + 1,
});

export const limits: Readonly<Record<Kind, Limits>> = {
  task: shorter(english.task),
  leaflet: shorter(english.leaflet),
  form: shorter(english.form),
  report: shorter(english.report),
  guide: shorter(english.guide),
};
