import { z } from 'zod';

const text = z.string().trim().min(1);

/** One word of the list `words`. */
export const termSchema = z.strictObject({
  /** As it stands in a sentence. */
  word: text,
  /** One or two easy sentences. Absent: everybody at this workplace knows the word. */
  explanation: text.exactOptional(),
  /** The one picture for this word. */
  picture: text.exactOptional(),
  /** Other words for the same thing, which no document uses. */
  avoid: z.array(text).default([]),
});

/** One name of the list `names`. */
export const nameSchema = text;
