import { describe, expect, test } from 'vitest';
import type { Advice, Choice, Step } from '../../../src/model/document.ts';
import { adviceBox } from '../../../src/print/blocks/advice.ts';
import { choiceBox } from '../../../src/print/blocks/choice.ts';
import { donePairBoxes } from '../../../src/print/blocks/done-pair.ts';
import { nameRow } from '../../../src/print/blocks/letterhead.ts';
import type { Setting } from '../../../src/print/blocks/setting.ts';
import { leafletSetting, settingOf } from './settings.ts';
import { shown } from './shown.ts';

const leaflet = leafletSetting();
const advice = leaflet.document.blocks.filter(
  (block): block is Advice => block.type === 'do' || block.type === 'dont',
);

test('In a narrow column a picture stands at the left of its advice, and words without one stand in line with it', () => {
  const narrow = { ...leaflet, tiles: { ...leaflet.tiles, advice: 20 } };
  expect(shown([adviceBox(advice.slice(0, 2), narrow)])).toMatchInlineSnapshot(`
    [
      "stack, gap 4, above 6, below 6",
      "  row Div, gap 8, middle",
      "    20: picture 20",
      "    rest: stack",
      "      row, gap 2, middle",
      "        5: mark 5 x 5, 1 do 0.7",
      "        rest: P 16 pt, bold, do, pitch 1.2: Do",
      "      stack, gap 3",
      "        P 16 pt, pitch 1.5: Walk.",
      "  row Div, gap 8, middle",
      "    20: mark 20 x 0, nothing",
      "    rest: stack",
      "      row, gap 2, middle",
      "        5: mark 5 x 5, 2 ink 0.7",
      "        rest: P 16 pt, bold, pitch 1.2: Do not",
      "      stack, gap 3",
      "        P 16 pt, pitch 1.5: Do not run.",
    ]
  `);
});

test('What is done and what is not stand side by side, each with its sign and its word', () => {
  const setting = settingOf(
    'task',
    '<Step done="The cup is full." done-picture="cup" not-done-picture="kettle">\nPour.\n</Step>',
  );
  const step = setting.document.blocks.find((block): block is Step => block.type === 'step');
  expect(step && shown(donePairBoxes(step, 40, setting))).toMatchInlineSnapshot(`
    [
      "row, gap 4",
      "  40: stack Div, gap 1.5",
      "    row, gap 2",
      "      4.8: mark 4.8 x 6.77, 1 do 0.67",
      "      rest: P 16 pt, bold, do, pitch 1.2: Done",
      "    picture 40",
      "  40: stack Div, gap 1.5",
      "    row, gap 2",
      "      4.8: mark 4.8 x 6.77, 2 ink 0.67",
      "      rest: P 16 pt, bold, pitch 1.2: Not yet",
      "    picture 40 “Kettle”",
    ]
  `);
});

describe('The logo of an organisation', () => {
  const [logo] = leaflet.pictures.values();
  if (!logo) throw new Error('There is no picture.');
  const withLogo = (alt: string): Setting => ({
    ...leaflet,
    logo,
    site: {
      ...leaflet.site,
      name: { 'en-GB': 'Our Cafe' },
      logo: { file: 'logo.svg', alt: { 'en-GB': alt } },
    },
  });

  test('stands at the left of its name', () => {
    expect(shown([nameRow(withLogo('A cup with wings'), 12)])).toMatchInlineSnapshot(`
      [
        "row, gap 4, middle",
        "  12: picture 12 “A cup with wings”",
        "  rest: P 15 pt, bold, step, pitch 1.2: Our Cafe",
      ]
    `);
  });

  test('says nothing that the name beside it says', () => {
    expect(shown([nameRow(withLogo('Our Cafe'), 12)]).join('\n')).not.toContain('“');
  });
});

describe('Answers of a question', () => {
  const choiceOf = (yes: string, no: string): string[] => {
    const body = `<Choice question="Milk?">\n${yes}\n${no}\n</Choice>\n\n<Step done="It is here.">\nServe.\n</Step>`;
    const setting = settingOf('task', body);
    const choice = setting.document.blocks.find((block): block is Choice => block.type === 'choice');
    return choice ? shown([choiceBox(choice, setting)]) : [];
  };
  const pour = 'Pour the milk.\n</Answer>';

  test('stand beside their pictures, all words in line where one has none, and are heard first', () => {
    expect(choiceOf(`<Answer when="Yes" picture="cup">\n${pour}`, '<Answer when="No" go-to="Serve" />'))
      .toMatchInlineSnapshot(`
      [
        "flow Div, gap 4, above 7, below 7",
        "  P 16 pt, bold, pitch 1.5: Milk?, keeps with next",
        "  flow L(None), gap 4",
        "    stack LI, keeps with next",
        "      row LBody, gap 8, middle",
        "        24: picture 24 “Cup”",
        "        rest: stack, gap 1.5",
        "          Lbl 16 pt, bold, step, pitch 1.5, heard first: Yes",
        "          stack, gap 3",
        "            P 16 pt, pitch 1.5: Pour the milk.",
        "    stack LI",
        "      row LBody, gap 8, middle",
        "        24: mark 24 x 0, nothing",
        "        rest: stack, gap 1.5",
        "          Lbl 16 pt, bold, step, pitch 1.5, heard first: No",
        "          stack, gap 3",
        "            P 16 pt, bold, pitch 1.5: Go to step 1.",
      ]
    `);
  });

  test('stand beside what to do where none has a picture', () => {
    expect(choiceOf(`<Answer when="Yes">\n${pour}`, '<Answer when="No" go-to="Serve" />'))
      .toMatchInlineSnapshot(`
      [
        "flow Div, gap 4, above 7, below 7",
        "  P 16 pt, bold, pitch 1.5: Milk?, keeps with next",
        "  flow L(None), gap 4",
        "    row LI, gap 5, keeps with next",
        "      46: Lbl 16 pt, bold, step, pitch 1.5: Yes",
        "      rest: stack LBody, gap 3",
        "        P 16 pt, pitch 1.5: Pour the milk.",
        "    row LI, gap 5",
        "      46: Lbl 16 pt, bold, step, pitch 1.5: No",
        "      rest: stack LBody, gap 3",
        "        P 16 pt, bold, pitch 1.5: Go to step 1.",
      ]
    `);
  });
});
