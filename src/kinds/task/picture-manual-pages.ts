import { linePitch } from '../../design/tokens.ts';
import type { Mm } from '../../design/units.ts';
import { goToWords } from '../../languages/go-to-words.ts';
import { bodyWords } from '../../model/body-words.ts';
import type { Answer, Block, Choice, Notice } from '../../model/document.ts';
import { firstOf } from '../../model/target.ts';
import { emergencyWaysBoxes } from '../../print/blocks/emergency-ways.ts';
import {
  noticeColour,
  noticeName,
  noticeWords,
  noticePicture,
  noticeSign,
} from '../../print/blocks/notice.ts';
import { plainBox, proseBoxes } from '../../print/blocks/prose.ts';
import { accent, type Setting, tile } from '../../print/blocks/setting.ts';
import { type Box, flow, row, type Spacing, stack } from '../../print/boxes/box.ts';

const SIGN: Mm = 36;
/** The picture of a notice by that of a step: 100 mm on A4. */
const NOTICE_PICTURE = 25 / 21;
/** Beside more words than a short form: 60 mm on A4. */
const SMALLER_PICTURE = 5 / 7;
/** Over the imprint, which may hold an address and a film with their codes: 48 mm on A4. */
const LAST_PICTURE = 4 / 7;
const ANSWER_PICTURE: Mm = 40;

/**
 * A notice as a page, which the last shares with the imprint: its sign with its word, the picture of what to do, and its short form. Large, since who cannot read
 * the words is shown them by a supporter.
 */
export function noticePage(notice: Notice, isLast: boolean, setting: Setting): Box {
  const { type, tiles } = setting;
  const sign = row(
    [
      { width: SIGN, box: noticeSign(notice, SIGN, setting) },
      { width: 'rest', box: noticeName(notice, type.h1, setting) },
    ],
    { gap: 6, align: 'middle' },
  );
  const short = { size: type.h2, weight: 'bold', pitch: linePitch.heading } as const;
  const words = [...noticeWords(notice, short, setting), ...emergencyWaysBoxes(notice, setting)];
  const picture = noticePicture(
    notice,
    tiles.step * (isLast ? LAST_PICTURE : words.length > 1 ? SMALLER_PICTURE : NOTICE_PICTURE),
    setting,
  );
  return {
    type: 'frame',
    tag: { role: 'Note', id: notice.id },
    child: stack([sign, ...(picture ? [picture] : []), ...words], {
      gap: 6,
    }),
    sides: 'all',
    padding: 8,
    stroke: { colour: noticeColour(notice, setting), width: notice.type === 'emergency' ? 2.4 : 1.2 },
  };
}

/**
 * A question as a page: for each answer its picture, what to do, and the page to turn to. Many answers go on on the next
 * page, each of them whole.
 */
export function choicePage(
  choice: Choice,
  next: Block | undefined,
  opening: Pick<Spacing, 'startsPage'>,
  setting: Setting,
): Box {
  const { type } = setting;
  const question = plainBox(choice.short ?? choice.question, setting, {
    size: type.h1,
    weight: 'bold',
    pitch: linePitch.heading,
    place: choice.place,
    keepWithNext: true,
    ...opening,
  });
  const answers = choice.answers.map((answer) => answerBox(answer, next, setting));
  return flow([question, flow(answers, { gap: 10, tag: { role: 'L', listNumbering: 'None' } })], {
    gap: 10,
    tag: { role: 'Div', id: choice.id },
  });
}

function answerBox(answer: Answer, next: Block | undefined, setting: Setting): Box {
  const { type } = setting;
  const when = plainBox(answer.when, setting, {
    tag: { role: 'Lbl' },
    heardFirst: true,
    size: type.h2,
    weight: 'bold',
    colour: accent(setting),
    pitch: linePitch.heading,
    place: answer.place,
  });
  const lead = leadOf(answer, next, setting);
  const words = stack(
    [
      when,
      ...proseBoxes(answer.body, setting),
      ...(lead ? [plainBox(lead, setting, { weight: 'bold' })] : []),
    ],
    { gap: 3 },
  );
  const { picture } = answer;
  const beside = `${answer.when} ${bodyWords(answer.body)}`;
  const body = picture
    ? row(
        [
          { width: ANSWER_PICTURE, box: tile(picture, ANSWER_PICTURE, beside, setting) },
          { width: 'rest', box: words },
        ],
        { gap: 8, align: 'middle', tag: { role: 'LBody' } },
      )
    : stack([words], { tag: { role: 'LBody' } });
  return stack([body], { tag: { role: 'LI' } });
}

/** Where an answer leads: the step, if it skips some, and the page in any case. */
function leadOf(answer: Answer, next: Block | undefined, setting: Setting): string | undefined {
  const { document, language } = setting;
  const id = answer.goTo ?? next?.id;
  if (id === undefined) return undefined;
  const page = language.words.goTo.page(pageOf(id, setting));
  const step = goToWords(answer, document, language.words);
  return step === undefined ? `${page}.` : `${step}. ${page}.`;
}

/** A heading stands on the page of what it stands over. What warns of a step comes first: nobody turns past it. */
function pageOf(id: string, { document, pageOf: pages }: Setting): number {
  const { blocks } = document;
  const at = blocks.findIndex((block) => block.id === firstOf(id, document));
  const shown = blocks.slice(at).find((block) => pages?.has(block.id));
  return (shown && pages?.get(shown.id)) ?? UNKNOWN_PAGE;
}

/** As wide as a page number, while pages are not known. */
const UNKNOWN_PAGE = 10;
