import { linePitch } from '../../../design/tokens.ts';
import { goToWords } from '../../../languages/go-to-words.ts';
import type { Answer, Choice, Heading } from '../../../model/document.ts';
import { plainBox, proseBoxes } from '../prose.ts';
import { accent, type Setting } from '../setting.ts';
import { type Box, stack } from '../../boxes/box.ts';
import type { CardRun } from '../../boxes/arrangement.ts';
import { headingLines } from './heading-lines.ts';

/** A question with its answers, each with what to do and the step to go to. Many answers go on on the back. */
export function choiceCard(choice: Choice, headings: readonly Heading[], setting: Setting): CardRun {
  const { type } = setting;
  const question = plainBox(choice.question, setting, {
    size: type.h3,
    weight: 'bold',
    pitch: linePitch.heading,
    place: choice.place,
  });
  const short = choice.short === undefined ? question : plainBox(choice.short, setting, { weight: 'bold' });
  return {
    name: `the question "${choice.question}"`,
    heads: [stack([...headingLines(headings, setting), question], { gap: 2 }), short],
    items: choice.answers.map((answer) => answerBox(answer, setting)),
    gap: 3,
    tag: { role: 'L', listNumbering: 'None' },
  };
}

function answerBox(answer: Answer, setting: Setting): Box {
  const { document, language } = setting;
  const when = plainBox(answer.when, setting, {
    tag: { role: 'Lbl' },
    weight: 'bold',
    colour: accent(setting),
    place: answer.place,
  });
  const goTo = goToWords(answer, document, language.words);
  const lead = goTo === undefined ? [] : [plainBox(`${goTo}.`, setting, { weight: 'bold' })];
  const body = stack([...proseBoxes(answer.body, setting), ...lead], { gap: 1, tag: { role: 'LBody' } });
  return stack([when, body], { tag: { role: 'LI' } });
}
