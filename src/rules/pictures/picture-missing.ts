/**
 * # A picture beside each idea
 *
 * Words and one picture beside them say the same thing twice. A leaflet needs a picture for every point and every
 * warning. In a task it is a warning, in a guide for employers a hint.
 *
 * Source: P1 (Department of Health 2010; W3C making content usable).
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point>
 * Ask for help.
 * </Point>
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```mdx
 * <Point picture="ask for help">
 * Ask for help.
 * </Point>
 * ```
 */
import { pictureListPath } from '../../model/addresses.ts';
import type { Kind } from '../../model/document.ts';
import type { Severity } from '../../model/message.ts';
import type { Finding, Rule } from '../rule.ts';

export const pictureMissing: Rule = {
  id: 'picture-missing',
  severity: 'error',
  check: ({ document }) =>
    document.blocks.flatMap((block): Finding[] => {
      if (!pictured.has(block.type) || ('picture' in block && block.picture)) return [];
      const { start } = block.place;
      const name = tagOf[block.type] ?? block.type;
      const after = name.length + 1;
      const end = { line: start.line, column: start.column + after, offset: start.offset + after };
      return [
        {
          place: { start, end },
          severity: pictureNeed[document.kind],
          found: `This <${name}> has no picture.`,
          allowed: 'One picture beside each idea, which says the same as the words.',
          fix: `Add the name of a picture, for example: <${name} picture="ask for help">. The page ${pictureListPath} of the site shows all names.`,
        },
      ];
    }),
};

/** How bad it is that a part has no picture, by the kind of the document. */
export const pictureNeed: Readonly<Record<Kind, Severity>> = {
  leaflet: 'error',
  task: 'warning',
  form: 'warning',
  report: 'warning',
  guide: 'hint',
};

const tagOf: Readonly<Record<string, string>> = {
  step: 'Step',
  stop: 'Stop',
  ask: 'Ask',
  tip: 'Tip',
  point: 'Point',
  do: 'Do',
  dont: 'Dont',
};
const pictured = new Set(Object.keys(tagOf));
