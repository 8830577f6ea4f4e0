import type { MakeFormWords } from '../../../languages/make-form-words.ts';
import type { Message } from '../../../model/message.ts';
import type { Stretch } from '../../../write/open-text.ts';

/** What there is to say about one field. */
export interface Told {
  readonly words: MakeFormWords;
  readonly messages: readonly Message[];
  /** Puts in what a message offers. */
  readonly swap: (message: Message) => void;
}

/** Nothing at all: of a field whose words are not looked at alone. */
export function untold(words: MakeFormWords): Told {
  return { words, messages: [], swap: () => undefined };
}

/** The messages whose words stand in a stretch of the text. */
export function messagesIn(messages: readonly Message[], at: Stretch | undefined): readonly Message[] {
  if (!at) return [];
  return messages.filter((message) => isIn(message, at));
}

/** What is told of a part, but for what its fields tell themselves. */
export function restOf(told: Told, fields: readonly (Stretch | undefined)[]): Told {
  return {
    ...told,
    messages: told.messages.filter((message) => !fields.some((at) => at && isIn(message, at))),
  };
}

function isIn({ place }: Message, { start, end }: Stretch): boolean {
  return place !== undefined && place.start.offset >= start && place.start.offset < Math.max(end, start + 1);
}

/** Something that is still to be written: said in plain words, because whoever fills in a form has done nothing wrong. */
export function isStillEmpty({ rule }: Message): boolean {
  return EMPTY.has(rule);
}

const EMPTY = new Set([
  'empty-attribute',
  'empty-tag',
  'missing-attribute',
  'empty-field',
  'missing-field',
  'no-words',
]);
