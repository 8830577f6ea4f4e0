import type { Kind } from '../../model/document.ts';
import { limits as english } from './en-GB.ts';
import type { Limits } from './limits.ts';

/**
 * The limits for Welsh. What it says of a sentence, English says with fewer words: "yn" and "wedi" stand beside the verb
 * ("Rydych chi’n golchi" is three words, "You wash" two). So a sentence may have 2 words more, and paragraphs
 * and sections a sixth more (PR: our own starting values, to be changed by what readers show us); all else is as in English.
 */
const longer = ({ sentence, step, paragraphWords, sectionWords, ...others }: Limits): Limits => ({
  ...others,
  paragraphWords: Math.round((paragraphWords * 7) / 6),
  sectionWords: Math.round((sectionWords * 7) / 6),
  sentence: { aim: sentence.aim + 2, most: sentence.most + 2, never: sentence.never + 3 },
  step: { aim: step.aim + 2, most: step.most + 2, never: step.never + 2 },
});

export const limits: Readonly<Record<Kind, Limits>> = {
  task: longer(english.task),
  leaflet: longer(english.leaflet),
  form: longer(english.form),
  report: longer(english.report),
  guide: longer(english.guide),
};
