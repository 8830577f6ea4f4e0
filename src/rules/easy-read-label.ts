/**
 * # “Easy read” only after readers have checked it
 *
 * Only readers can say that a text is easy. Until they have, and again after each change, page and paper say “Draft:
 * not yet checked with readers”, and the title and the summary must not promise more.
 *
 * Source: V2 (UNE 153101, DIN SPEC 33429, Inclusion Europe).
 *
 * ## Bad, in a leaflet
 *
 * ```yaml
 * title: Your rights in easy read
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```yaml
 * title: Your rights at work
 * ```
 */
import { isCheckedWithReaders } from '../model/content-version.ts';
import { quote } from './engine/wording.ts';
import type { CheckedRule, Finding } from './rule.ts';

export const easyReadLabel: CheckedRule = {
  id: 'easy-read-label',
  severity: 'error',
  languages: ['en'],
  check: ({ document, passages }) =>
    isCheckedWithReaders(document)
      ? []
      : passages.flatMap((passage): Finding[] => {
          if (passage.part !== 'title' && passage.part !== 'summary') return [];
          const found = /\beasy[ -](?:to[ -])?read(?:ing)?\b/i.exec(passage.text);
          if (!found) return [];
          return [
            {
              place: passage.place(found.index, found.index + found[0].length),
              found: `It says ${quote(found[0])}, but no readers have checked it as it is now.`,
              allowed: '“Easy read” when “checked-with-readers” names a check of this version.',
              fix: 'Take the words out, or check the document with readers and note it at the top.',
            },
          ];
        }),
};
