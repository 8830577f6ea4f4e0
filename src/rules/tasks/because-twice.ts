/**
 * # “Because” stands once
 *
 * The word “Because:” is put before the reason of a step by itself. A reason that begins with it says it twice.
 *
 * Source: our own starting value (one idea, said once).
 *
 * ## Bad, in a task
 *
 * ```mdx
 * <Step picture="cloth / wipe" done="The top is clean." why="Because the pipe is hot.">
 * Wipe the top.
 * </Step>
 * ```
 *
 * ## Good, in a task
 *
 * ```mdx
 * <Step picture="cloth / wipe" done="The top is clean." why="The pipe is hot.">
 * Wipe the top.
 * </Step>
 * ```
 */
import { capital } from '../engine/wording.ts';
import type { Finding, Rule } from '../rule.ts';

export const becauseTwice: Rule = {
  id: 'because-twice',
  severity: 'hint',
  kinds: ['task'],
  languages: ['en'],
  check: ({ passages }) =>
    passages.flatMap((passage): Finding[] => {
      const start = /^because (?:of )?(?=\S)/iu.exec(passage.text);
      if (passage.part !== 'why' || !start) return [];
      const [said] = start;
      const from = said.length;
      // “Because of the heat” needs other words.
      const isWhole = !/ of $/iu.test(said);
      const first = passage.text.slice(from, from + 1);
      return [
        {
          place: passage.place(0, isWhole ? from + 1 : from),
          found: 'The reason begins with “because”.',
          allowed: '“Because:” is put before it by itself.',
          fix: isWhole
            ? `Write “${capital(passage.text.slice(from))}”`
            : 'Say it as a sentence: “The pipe is hot.”',
          ...(isWhole && { replacement: capital(first) }),
        },
      ];
    }),
};
