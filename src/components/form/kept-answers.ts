import type { Answers } from '../../pdf/fill-form.ts';
import { keep, kept } from '../keep.ts';

/**
 * What is kept on this device, in the browser's own storage and under the page's own address. Nothing is kept until
 * the reader asks for it; once there is an entry, even an empty one, the reader has.
 */
const key = `clearstep-form:${location.pathname}`;

/** Undefined when the reader has not asked to keep anything. */
export function keptAnswers(): Answers | undefined {
  const entry = kept(key);
  if (entry === undefined) return undefined;
  try {
    return new Map(Object.entries(JSON.parse(entry) as Record<string, string | boolean>));
  } catch {
    return new Map();
  }
}

export function keepAnswers(answers: Answers): void {
  keep(key, JSON.stringify(Object.fromEntries(answers)));
}

export function forgetAnswers(): void {
  keep(key, undefined);
}
