import { colours, linePitch } from '../../design/tokens.ts';
import type { Mm, Pt } from '../../design/units.ts';
import type { Advice } from '../../model/document.ts';
import { type Box, row, stack } from '../boxes/box.ts';
import { cross, tick } from '../sheet/marks.ts';
import { PARAGRAPH_GAP, plainBox, proseBoxes } from './prose.ts';
import { air, pictureGap, type Setting, tile } from './setting.ts';
import { bodyWords } from '../../model/body-words.ts';

const SIGN: Mm = 8;
const NARROW_SIGN: Mm = 5;

/**
 * What to do and what not to do, each with a sign, a word and a picture (rules A4, P13): two side by side, or one below
 * the other where the column is too narrow for that.
 */
export function adviceBox(pair: readonly Advice[], setting: Setting): Box {
  const spacing = { above: air(6, setting), below: air(6, setting) };
  const { advice: narrow, point } = setting.tiles;
  if (narrow !== undefined)
    return stack(
      pair.map((advice) => narrowBox(advice, narrow, setting)),
      { gap: 4, ...spacing },
    );
  const columns = pair.map((advice) => ({ width: 'rest' as const, box: oneBox(advice, point, setting) }));
  return row(columns, { gap: 10, ...spacing });
}

function oneBox(advice: Advice, size: Mm, setting: Setting): Box {
  const head = adviceHead(advice, SIGN, setting.type.h3, setting);
  const picture = size > 0 ? pictureBoxes(advice, size, setting) : [];
  return stack([head, ...picture, bodyBox(advice, setting)], { gap: 3, tag: { role: 'Div' } });
}

/** Picture at the left; words stand in one line with those that have none. */
function narrowBox(advice: Advice, size: Mm, setting: Setting): Box {
  const [picture = { type: 'mark', width: size, height: 0, draw: () => [] }] = pictureBoxes(
    advice,
    size,
    setting,
  );
  const head = adviceHead(advice, NARROW_SIGN, setting.type.body, setting);
  return row(
    [
      { width: size, box: picture },
      { width: 'rest', box: stack([head, bodyBox(advice, setting)]) },
    ],
    { gap: pictureGap(setting), align: 'middle', tag: { role: 'Div' } },
  );
}

/** The sign and its word. */
export function adviceHead({ type }: Pick<Advice, 'type'>, sign: Mm, size: Pt, setting: Setting): Box {
  const good = type === 'do';
  const colour = good ? colours.do : colours.dont;
  const mark: Box = {
    type: 'mark',
    width: sign,
    height: sign,
    draw: () => (good ? [tick(0, 0, sign, colour)] : cross(0, 0, sign, colour)),
  };
  const label = plainBox(labelOf(type, setting), setting, {
    size,
    weight: 'bold',
    colour,
    pitch: linePitch.heading,
  });
  return row(
    [
      { width: sign, box: mark },
      { width: 'rest', box: label },
    ],
    { gap: sign === SIGN ? 3 : 2, align: 'middle' },
  );
}

function pictureBoxes({ type, picture, body }: Advice, size: Mm, setting: Setting): Box[] {
  return picture ? [tile(picture, size, `${labelOf(type, setting)} ${bodyWords(body)}`, setting)] : [];
}

function bodyBox({ body }: Advice, setting: Setting): Box {
  return stack(proseBoxes(body, setting), { gap: PARAGRAPH_GAP });
}

function labelOf(type: Advice['type'], { language: { words } }: Setting): string {
  return type === 'do' ? words.do : words.dont;
}
