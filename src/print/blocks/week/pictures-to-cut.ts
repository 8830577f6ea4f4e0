import type { Mm } from '../../../design/units.ts';
import type { Block } from '../../../model/document.ts';
import { type WeekPicture, weekPicture } from '../../../model/week-picture.ts';
import { type Box, flow, row, stack } from '../../boxes/box.ts';
import { pieceToCut, rowsOfPieces } from '../cut-out.ts';
import { cells } from '../hand-writing.ts';
import { noticeHead, noticeName, noticeSign } from '../notice.ts';
import { placed } from '../opening.ts';
import { keepEnds, plainBox, sectionHeading } from '../prose.ts';
import { type Setting, tile } from '../setting.ts';
import { PICTURE } from './place-to-lay.ts';

/**
 * The pictures to cut out, seven in a row: a task as a whole, then what its author chose. Behind them are empty ones, for
 * pictures of one's own.
 */
export function picturesToCut(blocks: readonly Block[], setting: Setting): Box[] {
  const { words } = setting.language;
  const pictures = [
    ...wholeTask(setting),
    ...blocks.flatMap((block) => {
      const found = weekPicture(block);
      return found ? [pictureBox(found, setting)] : [];
    }),
  ];
  const left = IN_A_ROW - (pictures.length % IN_A_ROW);
  const empty = left < FEWEST_EMPTY ? left + IN_A_ROW : left;
  const all = [...pictures, ...Array.from({ length: empty }, () => ownPicture(setting))];
  const hasEmergency = blocks.some(({ type }) => type === 'emergency');
  return [
    { ...sectionHeading(words.week.pictures, setting), ...(!hasEmergency && { startsPage: true }) },
    row(
      words.week.howTo.map((each) => ({ width: 'rest' as const, box: plainBox(each, setting) })),
      { gap: 6, below: 4, keepWithNext: true },
    ),
    flow(keepEnds(rowsOfPieces(all, IN_A_ROW, PICTURE.width)), { tag: { role: 'L', listNumbering: 'None' } }),
  ];
}

/** As many as there are days. */
const IN_A_ROW = 7;
/** Of one's own: a new job, a person, a place. */
const FEWEST_EMPTY = 4;
const PADDING: Mm = 1.5;
const ROOM: Mm = PICTURE.height - 2 * PADDING;
const GAP: Mm = 1;
/** Three lines have room under a small picture. */
const WORDS_PITCH = 1.1;
/** Over one line of words, over two, and over three. */
const SIDES = [30, 26, 22] as const satisfies readonly Mm[];
/** Where its sign and its name stand over it. */
const SIDES_OF_NOTICE = [26, 21, 15] as const satisfies readonly Mm[];
/** Where its sign stands beside it, and its name has the whole width, as "Gofynnwch" needs: Welsh for "Ask". */
const SIDES_BESIDE_SIGN = [22, 18, 15] as const satisfies readonly Mm[];
const SIGN: Mm = 6;

/** A task is put on a day as a whole, too. A form is what the week is planned with. */
function wholeTask(setting: Setting): Box[] {
  const { kind, title, picture } = setting.document;
  if (kind !== 'task') return [];
  const words = plainBox(title, tight(setting), { ...placed('title', setting.document), weight: 'bold' });
  return [
    cut(
      'the picture of the task',
      SIDES.map((side) => [tile(picture, side, title, setting), words]),
    ),
  ];
}

function pictureBox({ picture, words, place, notice }: WeekPicture, setting: Setting): Box {
  const said = plainBox(words, tight(setting), { place, weight: 'bold' });
  const drawn = (side: Mm): Box => tile(picture, side, words, setting);
  const name = `the picture with the words “${words}”`;
  if (!notice)
    return cut(
      name,
      SIDES.map((side) => [drawn(side), said]),
    );
  const head = noticeHead(notice, { ...setting, type: { ...setting.type, h3: setting.type.body } }, SIGN);
  const signBeside = (side: Mm): Box =>
    row(
      [
        { width: SIGN, box: noticeSign(notice, SIGN, setting) },
        { width: side, box: drawn(side) },
      ],
      { gap: 2, align: 'middle' },
    );
  const label = noticeName(notice, setting.type.body, setting);
  // It stands once more with the full words; an id names one element.
  const tag = { role: 'Note', id: `${notice.id}-picture` } as const;
  return cut(name, [
    ...SIDES_OF_NOTICE.map((side) => [stack([head, drawn(side), said], { gap: GAP, tag })]),
    ...SIDES_BESIDE_SIGN.map((side) => [stack([signBeside(side), label, said], { gap: GAP, tag })]),
  ]);
}

function tight(setting: Setting): Setting {
  return { ...setting, type: { ...setting.type, pitch: WORDS_PITCH } };
}

/** A piece to cut out. `ways`: to fill it, the largest picture first. */
function cut(name: string, ways: readonly (readonly Box[])[]): Box {
  const [first = stack([]), ...others] = ways.map((boxes) => stack(boxes, { gap: GAP }));
  return pieceToCut({ type: 'fixed', height: ROOM, name, ways: [first, ...others] }, PADDING);
}

function ownPicture(setting: Setting): Box {
  const { own } = setting.language.words.week;
  const room = { width: PICTURE.width - 2 * PADDING, height: ROOM };
  return pieceToCut(cells(1, room, own, setting), PADDING);
}
