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
    const near = typed === 'all' ? [] : likeIt(typed, slugs);
    return {
      rule: 'unknown-value',
      wording: (name) => ({
        found: `“${name}” has ${quote(typed)}. The Clearstep library has no document of that name.`,
        allowed: 'It may be true, for all documents, or the names of their folders.',
        fix:
          near.length > 0
            ? `Did you mean ${either(near.map((each) => `“${each}”`))}?`
            : typed === 'all'
              ? 'Write it without quote marks: library: true'
              : 'Look for the name of its folder in content/README.md of Clearstep, or at the end of the address of its page.',
      }),
    };
  });
}

/** Names that look like what was typed, or else those that begin with most of its words: `lift-boxes`, `lift a box`. */
function likeIt(typed: string, slugs: readonly string[]): string[] {
  const near = nearest(typed, slugs, 3);
  if (near.length > 0) return near;
  const said = wordsOf(typed);
  const shared = slugs.map((slug) => ({
    slug,
    count: wordsOf(slug).filter((word) => said.some((each) => word.startsWith(each))).length,
  }));
  const most = Math.max(0, ...shared.map(({ count }) => count));
  if (most === 0) return [];
  return shared
    .filter(({ count }) => count === most)
    .map(({ slug }) => slug)
    .slice(0, 3);
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter((word) => word.length >= 3);
}
