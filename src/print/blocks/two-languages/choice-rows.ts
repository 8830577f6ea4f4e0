import type { Answer, Choice } from '../../../model/document.ts';
import { bodyWords } from '../../../model/body-words.ts';
import { type Box, flow, row } from '../../boxes/box.ts';
import { answerBoxes } from '../choice.ts';
import { keepEnds, plainBox } from '../prose.ts';
import { accent, air, type Setting, tile } from '../setting.ts';
import { sideBySide, type Sides } from './sides.ts';

/**
 * A question in both languages, and each answer in both, a row an answer: where a page ends between two answers, both
 * languages end there, so that what is read together stands together. Both have the same number of answers.
 */
export function choiceRows(own: Choice, original: Choice, sides: Sides): Box {
  const question = {
    ...sideBySide(
      { own: [questionBox(own, sides.own)], original: [questionBox(original, sides.original)] },
      sides,
    ),
    keepWithNext: true,
  };
  const answers = own.answers.map((answer, index) => {
    const other = original.answers[index];
    const { picture } = answer;
    const beside = `${answer.when} ${bodyWords(answer.body)}`;
    const said = {
      own: answerWords(answer, sides.own),
      original: other ? answerWords(other, sides.original) : [],
      picture: picture && tile(picture, sides.own.tiles.step, beside, sides.own),
    };
    const body = sideBySide(said, sides, { role: 'LBody' });
    return row([{ width: 'rest', box: body }], { tag: { role: 'LI' } });
  });
  const list = flow(keepEnds(answers), { gap: 4, tag: { role: 'L', listNumbering: 'None' } });
  return flow([question, list], {
    gap: 4,
    tag: { role: 'Div' },
    above: air(7, sides.own),
    below: air(7, sides.own),
  });
}

function questionBox({ question, place }: Choice, setting: Setting): Box {
  return plainBox(question, setting, { weight: 'bold', place });
}

function answerWords(answer: Answer, setting: Setting): Box[] {
  const { when, place } = answer;
  return [
    plainBox(when, setting, { weight: 'bold', colour: accent(setting), place }),
    ...answerBoxes(answer, setting),
  ];
}
