import { colours } from '../../../design/tokens.ts';
import type { Mm } from '../../../design/units.ts';
import { type Box, type Column, row, stack } from '../../boxes/box.ts';
import { rule } from '../../sheet/marks.ts';
import type { MarkItem } from '../../sheet/sheet.ts';
import { plainBox } from '../prose.ts';
import type { Setting } from '../setting.ts';
import { NAMES, PICTURE, placeToLay } from './place-to-lay.ts';

/** What comes first, what comes then, and a place for what is over: three frames under the week. */
export function firstThenBox(setting: Setting): Box {
  const [first, then, done] = setting.language.words.week.now;
  const columns = [
    ...framed('first', first, { width: PLACE, isLast: false }, setting),
    ...framed('then', then, { width: PLACE, isLast: false }, setting),
    ...framed('done', done, { width: 'rest', isLast: true }, setting),
  ];
  return row(columns, { align: 'middle', above: 6, tag: { role: 'Div' } });
}

const PLACE: Mm = PICTURE.width + 3;
const ARROW: Mm = 16;

/** A frame with its name at its left, and an arrow to the next. */
function framed(
  name: string,
  words: string,
  { width, isLast }: { readonly width: Mm | 'rest'; readonly isLast: boolean },
  setting: Setting,
): Column[] {
  const label = plainBox(words, setting, { weight: 'bold', size: setting.type.body + 2, pitch: 1.2 });
  const arrow: Box = { type: 'mark', width: ARROW, height: ARROW, draw: drawArrow };
  return [
    { width: NAMES, box: label },
    { width, box: stack([placeToLay(name, words, setting)]) },
    ...(isLast ? [] : [{ width: ARROW, box: arrow }]),
  ];
}

/** To what comes next: to the right, and where a sheet is mirrored to the left. */
function drawArrow(width: Mm, height: Mm): MarkItem[] {
  const stroke = { colour: colours.ink, width: 1 };
  const middle = height / 2;
  const [from, to] = [0.2 * width, 0.75 * width];
  const head: MarkItem = {
    ...rule(0, 0, 0, stroke),
    path: [
      ['M', to - 3, middle - 3],
      ['L', to, middle],
      ['L', to - 3, middle + 3],
    ],
  };
  return [rule(from, middle, to - from, stroke), head];
}
