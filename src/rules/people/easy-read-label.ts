/**
 * # “Easy read” only after readers have checked it
 *
 * Only readers can say that a text is easy. Until they have, and again after each change, page and paper say “Draft:
 * not yet checked with readers”. The title, the summary and the headings must not promise more, nor may any sentence say
 * so of the document itself. To speak of easy read as such is fine.
 *
 * Source: V2 (UNE 153101, DIN SPEC 33429, Inclusion Europe).
 *
 * ## Bad, in a leaflet
 *
 * ```yaml
 * title: Your rights in easy read
 * ```
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="read">
 * This leaflet is in easy read.
 * </Point>
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```yaml
 * title: Your rights at work
 * ```
 *
 * ```mdx
 * <Point picture="read">
 * You can ask for a letter in easy read.
 * </Point>
 * ```
 */
import { isCheckedWithReaders } from '../../model/content-version.ts';
import type { Part } from '../../model/passages.ts';
import { quote } from '../engine/wording.ts';
import type { Finding, Rule } from '../rule.ts';

export const easyReadLabel: Rule = {
  id: 'easy-read-label',
  guards: 'honesty',
  severity: 'error',
  languages: ['en'],
  check: ({ document, passages }) =>
    isCheckedWithReaders(document)
      ? []
      : passages.flatMap((passage): Finding[] => {
          const found = (labels.has(passage.part) ? label : claim).exec(passage.text);
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

/** Parts whose words name or describe the document. */
const labels = new Set<Part>(['title', 'summary', 'heading']);
const label = /\beasy[ -](?:to[ -])?read(?:ing)?\b/i;
const things = '(?:leaflet|guide|booklet|document|page|paper|text|task|form|card|information|version)';
const claim = new RegExp(
  String.raw`\b(?:this|our) ${things}\b[^.?!]{0,20}${label.source}|\b(?:this|our) ${label.source} ${things}\b`,
  'i',
);
