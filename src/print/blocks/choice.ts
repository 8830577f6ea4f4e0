import type { Mm } from '../../design/units.ts';
import { goToWords } from '../../languages/go-to-words.ts';
import type { Answer, Choice } from '../../model/document.ts';
import { bodyWords } from '../../model/body-words.ts';
import { type Box, flow, row, stack } from '../boxes/box.ts';
import { keepEnds, PARAGRAPH_GAP, plainBox, proseBoxes, type TextOptions } from './prose.ts';
import { accent, air, pictureGap, type Setting, tile } from './setting.ts';

/** As wide as "The bus does not come" in two lines. */
const ANSWER_WIDTH: Mm = 46;
/** The side of the picture of an answer, at the 16 pt of A4: three answers of a question have room on half a page. */
const ANSWER_TILE: Mm = 24;

/**
 * A question, and for each answer what to do next, side by side with it (rule K16). Where answers have pictures, these
 * stand at the left and all words of an answer beside its picture.
 */
export function choiceBox(choice: Choice, setting: Setting): Box {
  const question = plainBox(choice.question, setting, {
    weight: 'bold',
    place: choice.place,
    keepWithNext: true,
  });
  const hasPictures = setting.tiles.point > 0 && choice.answers.some(({ picture }) => picture);
  const answers = choice.answers.map((answer) =>
    hasPictures ? answerBesidePicture(answer, setting) : answerInWords(answer, setting),
  );
  const list = flow(keepEnds(answers), { gap: 4, tag: { role: 'L', listNumbering: 'None' } });
  return flow([question, list], {
    gap: 4,
    tag: { role: 'Div' },
    above: air(7, setting),
    below: air(7, setting),
  });
}

function answerInWords(answer: Answer, setting: Setting): Box {
  const when = plainBox(answer.when, setting, whenStyle(answer, setting));
  const body = stack(answerBoxes(answer, setting), { gap: PARAGRAPH_GAP, tag: { role: 'LBody' } });
  return row(
    [
      { width: air(ANSWER_WIDTH, setting), box: when },
      { width: 'rest', box: body },
    ],
    { gap: 5, tag: { role: 'LI' } },
  );
}

/** An answer without a picture among others that have one leaves its place empty. */
function answerBesidePicture(answer: Answer, setting: Setting): Box {
  const width = air(ANSWER_TILE, setting);
  const when = plainBox(answer.when, setting, { ...whenStyle(answer, setting), heardFirst: true });
  const words = stack([when, stack(answerBoxes(answer, setting), { gap: PARAGRAPH_GAP })], { gap: 1.5 });
  const beside = `${answer.when} ${bodyWords(answer.body)}`;
  const picture: Box = answer.picture
    ? tile(answer.picture, width, beside, setting)
    : { type: 'mark', width, height: 0, draw: () => [] };
  const body = row(
    [
      { width, box: picture },
      { width: 'rest', box: words },
    ],
    { gap: pictureGap(setting), align: 'middle', tag: { role: 'LBody' } },
  );
  return stack([body], { tag: { role: 'LI' } });
}

function whenStyle({ place }: Answer, setting: Setting): TextOptions {
  return { tag: { role: 'Lbl' }, weight: 'bold', colour: accent(setting), place };
}

/** What to do after an answer, and where it leads. */
export function answerBoxes(answer: Answer, setting: Setting): Box[] {
  const goTo = goToWords(answer, setting.document, setting.language.words);
  const lead = goTo === undefined ? [] : [plainBox(`${goTo}.`, setting, { weight: 'bold' })];
  return [...proseBoxes(answer.body, setting), ...lead];
}
