/**
 * # One style of pictures
 *
 * Pictures of one style are learnt as one language. Coloured drawings (OpenMoji and our own drawings, which follow its
 * look) and photos go together. Thin line icons (Hugeicons, Healthicons) beside them look like a different thing. A
 * program cannot see how well two pictures go together, so a person should look.
 *
 * Source: P5 (Symbols Inclusion Project).
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="openmoji:cup">
 * Take a cup.
 * </Point>
 *
 * <Point picture="hugeicons:cup">
 * Put the cup down.
 * </Point>
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```mdx
 * <Point picture="openmoji:cup">
 * Take a cup.
 * </Point>
 *
 * <Point picture="house:cup">
 * Put the cup down.
 * </Point>
 * ```
 */
import { picturesOf } from '../../model/visit.ts';
import { eitherOf, plural } from '../engine/wording.ts';
import type { Rule } from '../rule.ts';

export const mixedPictureStyles: Rule = {
  id: 'mixed-picture-styles',
  severity: 'review',
  check: ({ document }) => {
    const uses = picturesOf(document).filter(({ isFrame }) => !isFrame);
    const thin = uses.filter(({ id }) => lineIcons.has(id.slice(0, id.indexOf(':'))));
    const drawn = uses.filter(({ id }) => /^(?:openmoji|house):/.test(id));
    const [first] = thin;
    if (!first || drawn.length === 0) return [];
    const names = [...new Set(thin.map(({ name }) => name))];
    return [
      {
        place: first.place,
        found: `${plural(names.length, 'picture')} of thin lines stand${names.length === 1 ? 's' : ''} beside coloured drawings: ${eitherOf(names).replace(/ or (?=[^ ]*$)/, ' and ')}.`,
        allowed: 'Pictures of one style in a document.',
        fix: 'Look at the page. Choose a coloured drawing or a photo where one shows the same.',
      },
    ];
  },
};

const lineIcons = new Set(['hugeicons', 'healthicons']);
