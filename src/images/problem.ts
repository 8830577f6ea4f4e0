import type { Place } from '../model/document.ts';
import type { Message } from '../model/message.ts';
import { TooWide } from '../print/text/line-words.ts';
import { missingMessage } from '../print/text/missing-message.ts';
import { MissingCharacter } from '../print/text/shape.ts';

/** Tells an author why words could not be set. Throws again what is no matter of words. */
export function explainRefusal(
  error: unknown,
  { name, place }: { readonly name: string; readonly place: Place },
  file: string,
): Message {
  const common = { file, place, severity: 'error' } as const;
  if (error instanceof TooWide) {
    return {
      ...common,
      rule: 'word-too-wide',
      found: `The word "${error.word}" in ${name} is wider than the picture.`,
      allowed: 'Every word fits on one line. Words are never cut in two.',
      fix: 'Use a shorter word, or put a space into it.',
    };
  }
  if (error instanceof MissingCharacter) return missingMessage(error.missing, file, place);
  throw error;
}
