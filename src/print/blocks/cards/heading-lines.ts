import { textWords } from '../../../model/body-words.ts';
import type { Heading } from '../../../model/document.ts';
import { plainBox } from '../prose.ts';
import type { Setting } from '../setting.ts';
import type { Box } from '../../boxes/box.ts';

/** The headings that stand right over a block, for a card or a row of its own: one line each. */
export function headingLines(headings: readonly Heading[], setting: Setting): Box[] {
  return headings.map(({ level, text, place }) =>
    plainBox(textWords(text), setting, {
      tag: { role: level === 2 ? 'H2' : 'H3' },
      weight: 'bold',
      place,
    }),
  );
}
