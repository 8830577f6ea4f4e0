import { z } from 'zod';
import { nearest } from '../model/nearest.ts';
import { either, quote } from '../model/read/common/reading.ts';
import { text } from '../model/read/common/text-schemas.ts';

/** What stands for all documents in a list of their names. */
const ALL = '*';

/** Which documents of the library come along: `true` for all, `false` for none, or the names of some. */
export function librarySetting(slugs: readonly string[]): z.ZodType<'all' | readonly string[]> {
  const list = z.array(slugOf(slugs));
  return z
    .preprocess(
      (value) =>
        value === true ? [ALL] : value === false ? [] : typeof value === 'string' ? [value] : value,
      list,
    )
    .transform((names) => (names.includes(ALL) ? 'all' : [...new Set(names)]));
}

function slugOf(slugs: readonly string[]): z.ZodType<string> {
  return text((typed) => {
    if (typed === ALL || slugs.includes(typed)) return undefined;
    const near = nearest(typed, slugs, 3);
    return {
      rule: 'unknown-value',
      wording: (name) => ({
        found: `“${name}” has ${quote(typed)}. The Clearstep library has no document of that name.`,
        allowed: 'It may be true, for all documents, or the names of their folders.',
        fix:
          near.length > 0
            ? `Did you mean ${either(near.map((each) => `“${each}”`))}?`
            : `The names are: ${slugs.join(', ')}.`,
      }),
    };
  });
}
