import type { Point, Quote, Word } from '../../model/document.ts';
import { colours } from '../../design/tokens.ts';
import { type Box, row, stack } from '../boxes/box.ts';
import { PARAGRAPH_GAP, plainBox, proseBoxes } from './prose.ts';
import { air, pictureGap, type Setting, tile } from './setting.ts';
import { bodyWords } from '../../model/body-words.ts';

/** One idea: the picture at the left, one to three sentences at the right, tied by one element. */
export function pointBox(point: Point, setting: Setting): Box {
  const words = stack(proseBoxes(point.body, setting), { gap: PARAGRAPH_GAP });
  const spacing = { above: air(6, setting), below: air(6, setting) };
  if (!point.picture || setting.tiles.point === 0) return { ...words, tag: { role: 'Div' }, ...spacing };
  const picture = tile(point.picture, setting.tiles.point, bodyWords(point.body), setting);
  return row(
    [
      { width: setting.tiles.point, box: picture },
      { width: 'rest', box: words },
    ],
    {
      gap: pictureGap(setting),
      align: 'middle',
      tag: { role: 'Div' },
      ...spacing,
    },
  );
}

/** A hard word and what it means, beside a bar. The same at first use and in the word list. */
export function wordBox(word: Word, setting: Setting): Box {
  const name = plainBox(word.word, setting, { weight: 'bold', keepWithNext: true, place: word.place });
  return {
    type: 'frame',
    tag: { role: 'Div' },
    child: stack([name, ...proseBoxes(word.body, setting)]),
    sides: 'left',
    padding: 6,
    stroke: { colour: colours.word, width: 1.2 },
    above: air(6, setting),
    below: air(6, setting),
  };
}

/** Somebody's words, and who said them. */
export function quoteBox(quote: Quote, setting: Setting): Box {
  const who = plainBox(quote.who, setting, { weight: 'bold', place: quote.place });
  return {
    type: 'frame',
    tag: { role: 'BlockQuote' },
    child: stack([...proseBoxes(quote.body, setting), who], { gap: 2 }),
    sides: 'left',
    padding: 6,
    stroke: { colour: colours.line, width: 1.2 },
    above: air(6, setting),
    below: air(6, setting),
  };
}
