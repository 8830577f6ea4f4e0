import type { Mm } from '../../design/units.ts';
import { goToWords } from '../../languages/go-to-words.ts';
import type { Answer, Choice } from '../../model/document.ts';
import { type Box, flow, row, stack } from '../boxes/box.ts';
import { keepEnds, PARAGRAPH_GAP, plainBox, proseBoxes } from './prose.ts';
import { accent, air, type Setting } from './setting.ts';

/** As wide as "The bus does not come" in two lines. */
const ANSWER_WIDTH: Mm = 46;

/** A question, and for each answer what to do next, side by side with it (rule K16). */
export function choiceBox(choice: Choice, setting: Setting): Box {
  const question = plainBox(choice.question, setting, {
    weight: 'bold',
    place: choice.place,
    keepWithNext: true,
  });
  const answers = choice.answers.map((answer) => {
    const when = plainBox(answer.when, setting, {
      tag: { role: 'Lbl' },
      weight: 'bold',
      colour: accent(setting),
      place: answer.place,
    });
    const body = stack(answerBoxes(answer, setting), { gap: PARAGRAPH_GAP, tag: { role: 'LBody' } });
    return row(
      [
        { width: air(ANSWER_WIDTH, setting), box: when },
        { width: 'rest', box: body },
      ],
      { gap: 5, tag: { role: 'LI' } },
    );
  });
  const list = flow(keepEnds(answers), { gap: 4, tag: { role: 'L', listNumbering: 'None' } });
  return flow([question, list], {
    gap: 4,
    tag: { role: 'Div' },
    above: air(7, setting),
    below: air(7, setting),
  });
}

/** What to do after an answer, and where it leads. */
export function answerBoxes(answer: Answer, setting: Setting): Box[] {
  const goTo = goToWords(answer, setting.document, setting.language.words);
  const lead = goTo === undefined ? [] : [plainBox(`${goTo}.`, setting, { weight: 'bold' })];
  return [...proseBoxes(answer.body, setting), ...lead];
}
