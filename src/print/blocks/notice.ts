import type { Colour } from '../../design/tokens.ts';
import { colours, linePitch } from '../../design/tokens.ts';
import type { Mm, Pt } from '../../design/units.ts';
import type { Notice } from '../../model/document.ts';
import { type Box, row, stack } from '../boxes/box.ts';
import { burst, lightBulb, octagon, speechMark } from '../sheet/marks.ts';
import type { MarkItem } from '../sheet/sheet.ts';
import { emergencyWaysBoxes } from './emergency-ways.ts';
import { missingNumbers } from '../../languages/numbers.ts';
import { PARAGRAPH_GAP, plainBox, proseBoxes, type TextOptions } from './prose.ts';
import { air, type Setting, tile } from './setting.ts';
import { bodyWords } from '../../model/body-words.ts';

const SIGN: Mm = 9;

/**
 * Emergency, stop and ask stand in a frame across the whole column, a tip beside a bar. The label is read first. A stop is kept
 * with the step after it, which it protects (rule K7).
 */
export function noticeBox(notice: Notice, setting: Setting): Box {
  const words = stack([...proseBoxes(notice.body, setting), ...emergencyWaysBoxes(notice, setting)], {
    gap: PARAGRAPH_GAP,
  });
  const picture = noticePicture(notice, setting.tiles.point, setting);
  const body = picture
    ? row(
        [
          { width: setting.tiles.point, box: picture },
          { width: 'rest', box: words },
        ],
        { gap: 8, align: 'middle' },
      )
    : words;
  const framed = notice.type !== 'tip';
  return {
    type: 'frame',
    tag: { role: 'Note', id: notice.id },
    child: stack([noticeHead(notice, setting), body], { gap: 3 }),
    sides: framed ? 'all' : 'left',
    padding: framed ? 5 : 6,
    stroke: {
      colour: looks(notice, setting).colour,
      width: notice.type === 'emergency' ? 1.8 : framed ? 0.9 : 1.2,
    },
    above: air(7, setting),
    below: air(7, setting),
    keepWithNext: notice.type === 'stop',
  };
}

/**
 * The same on a card: label and picture in one row, the words under them over the whole width, a bar instead of a
 * frame, since the card is frame enough.
 */
export function noticeCardBox(notice: Notice, words: readonly Box[], pictureSize: Mm, setting: Setting): Box {
  const head = noticeHead(notice, setting);
  const picture = noticePicture(notice, pictureSize, setting);
  const top = picture
    ? row(
        [
          { width: 'rest', box: head },
          { width: pictureSize, box: picture },
        ],
        { align: 'middle' },
      )
    : head;
  return {
    type: 'frame',
    tag: { role: 'Note', id: notice.id },
    child: stack([top, ...words], { gap: 2 }),
    sides: 'left',
    padding: 5,
    stroke: { colour: looks(notice, setting).colour, width: 1.8 },
  };
}

/**
 * The sign with its word below and its short form, if it has one, beside its picture, where there is no room for more
 * words. Below, and not beside, because "Stop" and "Ask" are long words in other languages. Without a picture and a
 * short form it has its own words.
 */
export function noticeSignBox(notice: Notice, pictureSize: Mm, setting: Setting): Box {
  const tag = { role: 'Note' as const, id: notice.id };
  const short =
    notice.short === undefined
      ? []
      : [
          plainBox(notice.short, setting, {
            size: setting.type.h3,
            pitch: linePitch.heading,
            place: notice.place,
          }),
        ];
  const picture = noticePicture(notice, pictureSize, setting);
  if (!picture) {
    const words = short.length > 0 ? short : proseBoxes(notice.body, setting);
    return stack([noticeHead(notice, setting), ...words], { gap: 2, tag });
  }
  const sign = noticeSign(notice, SIGN, setting);
  const name = noticeName(notice, setting.type.h3, setting);
  return row(
    [
      { width: pictureSize, box: picture },
      { width: 'rest', box: stack([sign, name, ...short], { gap: 2 }) },
    ],
    { gap: 4, align: 'middle', tag },
  );
}

/**
 * A notice as a row of a list of steps: sign and word, small picture, and its short form or its words. A stop and an
 * emergency stay with the step after them. `inFull`: its own words, whatever its short form.
 */
export function noticeRowBox(notice: Notice, setting: Setting, { inFull = false } = {}): Box {
  const { small } = setting.tiles;
  const picture = noticePicture(notice, small, setting);
  const own = inFull ? proseBoxes(notice.body, setting) : noticeWords(notice, { weight: 'bold' }, setting);
  const words = [...own, ...emergencyWaysBoxes(notice, setting)];
  const body = row(
    [...(picture ? [{ width: small, box: picture }] : []), { width: 'rest', box: stack(words) }],
    { gap: 5, align: 'middle' },
  );
  return {
    type: 'frame',
    tag: { role: 'Note', id: notice.id },
    child: row(
      [
        { width: ROW_HEAD, box: noticeHead(notice, setting) },
        { width: 'rest', box: body },
      ],
      {
        gap: 4,
        align: 'middle',
      },
    ),
    sides: 'all',
    padding: 3,
    stroke: { colour: noticeColour(notice, setting), width: notice.type === 'emergency' ? 1.8 : 0.9 },
    above: 4,
    below: 4,
    keepWithNext: notice.type === 'stop',
  };
}

/** Wide enough for "Emergency" beside its sign. */
const ROW_HEAD: Mm = 50;

/** What it says where there is little room: its short form, and its own words as well where these say a number more. */
export function noticeWords(notice: Notice, looks: TextOptions, setting: Setting): Box[] {
  const { short, body, place } = notice;
  if (short === undefined) return proseBoxes(body, setting);
  const brief = plainBox(short, setting, { ...looks, place });
  return saysAllNumbers(notice, short, setting) ? [brief] : [brief, ...proseBoxes(body, setting)];
}

/** Whether its short form says every number of its words. The number to call stands under every emergency. */
export function saysAllNumbers(notice: Notice, short: string, { language, site }: Setting): boolean {
  const call = notice.type === 'emergency' ? site.emergency.number : '';
  return missingNumbers(bodyWords(notice.body), `${short} ${call}`, language).length === 0;
}

/** The word of its sign, as plain text. */
export function noticeLabel(notice: Notice, setting: Setting): string {
  return looks(notice, setting).label;
}

/** The colour of its sign and of what frames it. */
export function noticeColour(notice: Notice, setting: Setting): Colour {
  return looks(notice, setting).colour;
}

/** The sign alone, as large as asked for. */
export function noticeSign(notice: Notice, size: Mm, setting: Setting): Box {
  return { type: 'mark', width: size, height: size, draw: looks(notice, setting).sign };
}

/** The word of its sign: "Stop". */
export function noticeName(notice: Notice, size: Pt, setting: Setting): Box {
  const { colour, label } = looks(notice, setting);
  return plainBox(label, setting, {
    size,
    weight: 'bold',
    colour,
    pitch: linePitch.heading,
    heardFirst: true,
  });
}

/** The sign and its word: "Stop". */
export function noticeHead(notice: Notice, setting: Setting, size = SIGN): Box {
  const mark = noticeSign(notice, size, setting);
  const name = noticeName(notice, setting.type.h3, setting);
  return row(
    [
      { width: size, box: mark },
      { width: 'rest', box: name },
    ],
    { gap: 3, align: 'middle' },
  );
}

/** Its picture as a tile, if it has one. */
export function noticePicture(notice: Notice, size: Mm, setting: Setting): Box | undefined {
  if (!notice.picture) return undefined;
  return tile(notice.picture, size, `${looks(notice, setting).label} ${bodyWords(notice.body)}`, setting);
}

interface Looks {
  readonly colour: Colour;
  readonly label: string;
  readonly sign: (side: Mm) => readonly MarkItem[];
}

function looks(notice: Notice, { language: { words } }: Setting): Looks {
  switch (notice.type) {
    case 'emergency':
      return {
        colour: colours.emergency,
        label: words.emergency,
        sign: (side) => burst(0, 0, side, colours.emergency),
      };
    case 'stop':
      return { colour: colours.stop, label: words.stop, sign: (side) => octagon(0, 0, side, colours.stop) };
    case 'ask':
      return { colour: colours.ask, label: words.ask, sign: (side) => [speechMark(0, 0, side, colours.ask)] };
    case 'tip':
      return { colour: colours.do, label: words.tip, sign: (side) => lightBulb(0, 0, side, colours.do) };
  }
}
