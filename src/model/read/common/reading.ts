import type { Kind, Note, Place } from '../../document.ts';
import type { Message } from '../../message.ts';
import type { PictureLookup } from '../../picture-lookup.ts';
import { indexLines, type LineIndex } from '../../place.ts';
import { readerRules, type ReaderRule } from '../../reader-rules.ts';

/** One file while it is read: its text, who answers for pictures, and the messages so far. */
export interface Reading {
  readonly file: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly pictures: PictureLookup;
  readonly messages: Message[];
  readonly notes: Note[];
  report(rule: ReaderRule, place: Place | undefined, wording: Wording): void;
}

/** A reading whose kind is known, as the blocks need it. `undefined`: nobody can tell, so nothing depends on it. */
export interface BodyReading extends Reading {
  readonly kind: Kind | undefined;
  /** Stretches of the source that were broken and have been reported: what is missing there is no news. */
  readonly damaged: readonly Place[];
  /** Whether tags are missing from the tree because they were broken. */
  readonly structureLost: boolean;
}

export type Wording = Pick<Message, 'found' | 'allowed' | 'fix' | 'mend'>;

export function startReading(file: string, text: string, pictures: PictureLookup): Reading {
  const messages: Message[] = [];
  return {
    file,
    text,
    lines: indexLines(text),
    pictures,
    messages,
    notes: [],
    report: (rule, place, wording) => {
      const { severity } = readerRules[rule];
      messages.push({ file, ...(place && { place }), severity, rule, ...wording });
    },
  };
}

/** A quoted piece of the author's text, short enough for a message, on one line, and with nothing that steers a terminal. */
export function quote(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  const letters = Array.from(line);
  return `“${letters.length > 60 ? `${letters.slice(0, 57).join('')}...` : line}”`;
}

/** `a, b or c`. */
export function either(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** `a, b and c`. */
export function both(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
