import { linePitch } from '../../design/tokens.ts';
import type { Mm } from '../../design/units.ts';
import { bandBox } from '../../print/blocks/letterhead.ts';
import { numberedItem } from '../../print/blocks/numbered-item.ts';
import { plainBox } from '../../print/blocks/prose.ts';
import { accent, type Setting, tile } from '../../print/blocks/setting.ts';
import type { CardBoxes } from '../../print/boxes/arrangement.ts';
import { row, stack } from '../../print/boxes/box.ts';

/** Where a document stands in its deck. */
export interface PlaceInDeck {
  /** Of the deck. */
  readonly title: string;
  /** Of all its documents with cards, in their order. */
  readonly titles: readonly string[];
  /** Of this one, from 0. */
  readonly index: number;
}

/**
 * A card that parts the cards of one document from those before it: which deck, which document, and on the back which come
 * before and after. Headings are on the cards behind it. `setting` is that of the document.
 */
export function dividerCard({ title, titles, index }: PlaceInDeck, setting: Setting): CardBoxes {
  const { document, tiles, type } = setting;
  const front = row(
    [
      { width: tiles.step, box: tile(document.picture, tiles.step, document.title, setting) },
      {
        width: 'rest',
        box: stack(
          [
            plainBox(title, setting, { size: type.small, colour: accent(setting), weight: 'bold' }),
            plainBox(document.title, setting, {
              size: type.h2,
              weight: 'bold',
              pitch: linePitch.heading,
            }),
          ],
          { gap: 3 },
        ),
      },
    ],
    { gap: 5, align: 'middle' },
  );
  const banded = stack([bandBox(setting, BAND), front, bandBox(setting, BAND)], { gap: 5 });
  const numbered = titles.map((words, at) =>
    numberedItem({ number: at + 1, words, width: NUMBER }, setting, {
      weight: at === index ? 'bold' : 'regular',
      colour: accent(setting),
    }),
  );
  const beside = numbered.slice(Math.max(0, index - 1), index + 2);
  return {
    name: `the divider of “${document.title}”`,
    ways: [numbered, beside, []].map((lines) => ({
      front: banded,
      back: stack(lines, { gap: 1.5, ...(lines.length > 0 && { tag: LIST }) }),
    })),
  };
}

const BAND: Mm = 3;
/** For two figures of body type. */
const NUMBER: Mm = 11;
const LIST = { role: 'L', listNumbering: 'Decimal' } as const;
