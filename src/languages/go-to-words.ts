import { textWords } from '../model/body-words.ts';
import type { Answer, Document } from '../model/document.ts';
import { targetOf } from '../model/target.ts';
import type { Words } from './words.ts';

/**
 * Where an answer leads, as paper says it: the number of the step, or the name of a part without steps. Absent: the
 * reader goes on.
 */
export function goToWords({ goTo }: Answer, document: Document, words: Words): string | undefined {
  const target = goTo === undefined ? undefined : targetOf(goTo, document);
  if (target?.step) return words.goTo.step(target.step.number);
  return target?.heading && words.goTo.part(textWords(target.heading.text));
}
