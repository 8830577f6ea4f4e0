import type { Mm } from '../../design/units.ts';
import type { CardsEdition } from '../../editions/edition.ts';
import { emergencyCards, partCards } from '../../print/blocks/cards/part-cards.ts';
import { aboutOnCards } from '../../print/blocks/closing.ts';
import { cells, writingLines } from '../../print/blocks/hand-writing.ts';
import { plainBox } from '../../print/blocks/prose.ts';
import { accent, type Setting } from '../../print/blocks/setting.ts';
import type { CardBoxes, CardSet } from '../../print/boxes/arrangement.ts';
import { type Box, row, stack } from '../../print/boxes/box.ts';
import { titleCard } from './job-cards.ts';

/**
 * Pocket cards to write the steps of a task anew for one workplace: what to do in an emergency, the name and who to ask,
 * every stop and ask of the task as it is, then a card for each of as many steps as it has, up to a whole sheet.
 */
export function taskBlankCards(setting: Setting, edition: CardsEdition): CardSet {
  const { blocks } = setting.document;
  const warnings = blocks.filter(({ type }) => type === 'stop' || type === 'ask');
  const before = [
    ...emergencyCards(blocks, setting, edition),
    titleCard(setting, edition),
    ...partCards(warnings, setting, edition),
  ];
  const steps = blocks.filter(({ type }) => type === 'step').length;
  const onSheet = edition.columns * edition.rows;
  const count = Math.ceil((before.length + Math.max(1, steps)) / onSheet) * onSheet - before.length;
  return {
    cards: [...before, ...Array.from({ length: count }, (_, index) => blankCard(index + 1, setting))],
    imprint: aboutOnCards(setting),
  };
}

const GAP: Mm = 2;
/** Five words in large letters beside the frame. */
const ACTION_LINES = 3;
/** On the back, over the whole width. */
const DONE_LINES = 2;
const WRONG_LINES = 2;

/** A frame for a picture and lines for what to do; on the back lines for how it is done, and for what may go wrong. */
function blankCard(number: number, setting: Setting): CardBoxes {
  const { words } = setting.language;
  const { tiles, type } = setting;
  const name = words.step(number);
  const label = plainBox(String(number), setting, {
    tag: { role: 'Lbl' },
    heardFirst: true,
    size: type.h1 + 4,
    weight: 'bold',
    colour: accent(setting),
  });
  const about = `${name}: ${words.blank.picture}`;
  const frame = cells(1, { width: tiles.step, height: tiles.step }, about, setting);
  const said = stack([label, lines(words.blank.action, ACTION_LINES, name, setting)], { gap: GAP });
  const front = row(
    [
      { width: tiles.step, box: frame },
      { width: 'rest', box: said },
    ],
    { gap: 5, align: 'middle', tag: { role: 'LBody' } },
  );
  const back = stack(
    [
      plainBox(name, setting, { weight: 'bold' }),
      lines(words.done, DONE_LINES, name, setting),
      lines(words.wrong, WRONG_LINES, name, setting),
    ],
    { gap: GAP },
  );
  const item = stack([front], { tag: { role: 'LI' } });
  return {
    name: `the card for step ${number}`,
    ways: [{ front: stack([item], { tag: { role: 'L', listNumbering: 'Decimal' } }), back }],
    bookmark: name,
  };
}

function lines(label: string, count: number, name: string, setting: Setting): Box {
  return stack([
    plainBox(label, setting, { weight: 'bold' }),
    writingLines(count, `${name}: ${label}`, setting),
  ]);
}
