import { colours, linePitch } from '../../design/tokens.ts';
import type { Mm } from '../../design/units.ts';
import type { Advice } from '../../model/document.ts';
import { type Box, row, stack } from '../box.ts';
import { cross, tick } from '../marks.ts';
import { PARAGRAPH_GAP, plainBox, proseBoxes } from './prose.ts';
import { air, type Setting, tile } from './setting.ts';
import { bodyWords } from '../../model/body-words.ts';

const SIGN: Mm = 8;

/** What to do and what not to do, two side by side, each with a sign, a word and a picture (rules A4, P13). */
export function adviceBox(pair: readonly Advice[], setting: Setting): Box {
  const columns = pair.map((advice) => ({ width: 'rest' as const, box: oneBox(advice, setting) }));
  return row(columns, { gap: 10, above: air(6, setting), below: air(6, setting) });
}

function oneBox(advice: Advice, setting: Setting): Box {
  const { words } = setting.language;
  const good = advice.type === 'do';
  const colour = good ? colours.do : colours.dont;
  const mark: Box = {
    type: 'mark',
    width: SIGN,
    height: SIGN,
    draw: () => (good ? [tick(0, 0, SIGN, colour)] : cross(0, 0, SIGN, colour)),
  };
  const label = good ? words.do : words.dont;
  const name = plainBox(label, setting, {
    size: setting.type.h3,
    weight: 'bold',
    colour,
    pitch: linePitch.heading,
  });
  const head = row(
    [
      { width: SIGN, box: mark },
      { width: 'rest', box: name },
    ],
    { gap: 3, align: 'middle' },
  );
  const body = stack(proseBoxes(advice.body, setting), { gap: PARAGRAPH_GAP });
  const size = setting.tiles.advice ?? setting.tiles.point;
  const picture =
    advice.picture && size > 0
      ? [tile(advice.picture, size, `${label} ${bodyWords(advice.body)}`, setting)]
      : [];
  return stack([head, ...picture, body], { gap: 3, tag: { role: 'Div' } });
}
