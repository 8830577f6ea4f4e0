import type { Place } from '../../document.ts';
import { quote, type Reading, type Wording } from './reading.ts';

/** Whether there is nothing to say in a text: signs alone, such as `:` or `...`, without a letter or a digit. */
export function isOnlySigns(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}

/** Reports words that are none. `what` starts a sentence: `“short”`, `This paragraph`. */
export function reportOnlySigns(
  what: string,
  text: string,
  place: Place | undefined,
  reading: Reading,
): undefined {
  reading.report('no-words', place, onlySigns(what, text));
}

/** What is said of them. */
export function onlySigns(what: string, text: string): Wording {
  return {
    found: `${what} has only signs in it, no letter and no digit: ${quote(text)}.`,
    allowed: 'There are words that somebody can read aloud.',
    fix: 'Write the words, or delete the signs and what is around them.',
  };
}
