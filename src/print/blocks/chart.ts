import { colours } from '../../design/tokens.ts';
import type { Mm } from '../../design/units.ts';
import {
  chartRowAlt,
  type ChartLine,
  chartLines,
  chartNotes,
  chartSentence,
  chartTable,
} from '../../languages/chart-words.ts';
import type { Chart } from '../../model/document.ts';
import { barLength } from '../../pictures/drawing/bar-length.ts';
import { PERSON_WIDTH, personPaths } from '../../pictures/drawing/person-path.ts';
import { type Box, type Column, flow, row, stack } from '../boxes/box.ts';
import { bar, rectangle, rule } from '../sheet/marks.ts';
import type { MarkItem } from '../sheet/sheet.ts';
import { plainBox } from './prose.ts';
import { accent, air, pictureGap, type Setting, tile } from './setting.ts';

/** Heights of a row of people and of a bar, at the 16 pt of A4. */
const PEOPLE_HEIGHT: Mm = 12;
const BAR_HEIGHT: Mm = 8;
/** Between two people, as a share of their height. */
const PEOPLE_GAP = 0.2;
const OUTLINE: Mm = 0.45;

/**
 * Numbers of people: what they are about, the sentence that they say, the drawing, and the same numbers as a table. Each
 * row of the drawing is a figure that no page parts. Its words are drawn for the eye; what is heard is its alternative
 * text, and the table.
 */
export function chartBox(chart: Chart, setting: Setting): Box {
  const { language } = setting;
  const sentence = chartSentence(chart, language);
  const said = [...(sentence === undefined ? [] : [sentence]), ...chartNotes(chart, language)];
  const top = [
    headBox(chart, setting),
    ...said.map((each) => plainBox(each, setting, { place: chart.place })),
  ];
  const introduction = stack(top, { gap: air(3, setting), keepWithNext: true });
  return flow([introduction, ...rowBoxes(chart, setting), tableBox(chart, setting)], {
    gap: air(4, setting),
    tag: { role: 'Div' },
    above: air(8, setting),
    below: air(10, setting),
  });
}

function headBox({ label, picture, place }: Chart, setting: Setting): Box {
  const words = plainBox(label, setting, { weight: 'bold', keepWithNext: true, place });
  if (!picture || setting.tiles.small === 0) return words;
  return row(
    [
      { width: setting.tiles.small, box: tile(picture, setting.tiles.small, label, setting) },
      { width: 'rest', box: words },
    ],
    { gap: pictureGap(setting), align: 'middle' },
  );
}

function rowBoxes(chart: Chart, setting: Setting): Box[] {
  const most = Math.max(1, ...chart.rows.flatMap(({ people }) => people.map((each) => each ?? 0)));
  return chart.rows.map((each) => {
    const lines = chartLines(chart, each, setting.language);
    const seen = (words: string, weight: 'regular' | 'bold' = 'regular'): Box =>
      plainBox(words, setting, { tag: 'artifact', weight, place: chart.place });
    const isOne = lines.length === 1;
    const boxes = lines.map((line) =>
      stack(
        [seen(`${isOne ? each.words : line.head}: ${line.words}`), ...drawn(line, chart, most, setting)],
        {
          gap: air(1, setting),
        },
      ),
    );
    // Where nothing is drawn there is no figure: the table says it.
    const isDrawn = lines.some(({ people }) => people !== undefined);
    const drawing = stack(boxes, { gap: air(3, setting) });
    return stack(isOne ? [drawing] : [seen(each.words, 'bold'), drawing], {
      gap: air(1, setting),
      ...(isDrawn && { tag: { role: 'Figure', alt: chartRowAlt(chart, each, setting.language) } }),
    });
  });
}

/** Ten people or a bar. A group that is not shown has words alone. */
function drawn({ people, of10 }: ChartLine, { chart }: Chart, most: number, setting: Setting): Box[] {
  if (people === undefined) return [];
  const colour = accent(setting);
  const common = { type: 'mark', width: 'rest', ofFigure: true } as const;
  if (chart === 'bars')
    return [
      {
        ...common,
        height: air(BAR_HEIGHT, setting),
        draw: (width, height) => [
          ...(people > 0 ? [bar(0, 0, width * barLength(people, most), height, colour)] : []),
          rectangle(0, 0, width, height, { colour: colours.line, width: OUTLINE }),
        ],
      },
    ];
  return [
    {
      ...common,
      height: air(PEOPLE_HEIGHT, setting),
      draw: (width, height) => tenPeople(of10, Math.min(height, width / TEN_WIDTH), colour),
    },
  ];
}

/** How wide ten people are, as a multiple of their height. */
const TEN_WIDTH = 10 * PERSON_WIDTH + 9 * PEOPLE_GAP;

/** Filled people are meant, the others are outlines: plain in grey, too. */
function tenPeople(of10: number, height: Mm, fill: ReturnType<typeof accent>): MarkItem[] {
  return Array.from({ length: 10 }, (_, index) =>
    personPaths(index * (PERSON_WIDTH + PEOPLE_GAP) * height, 0, height).map((path): MarkItem => {
      const item = { type: 'path', tag: { artifact: 'Layout' }, path } as const;
      const stroke = { colour: index < of10 ? fill : colours.line, width: OUTLINE };
      return index < of10 ? { ...item, fill, stroke } : { ...item, stroke };
    }),
  ).flat();
}

function tableBox(chart: Chart, setting: Setting): Box {
  const { heads, rows } = chartTable(chart, setting.language);
  const { place } = chart;
  const cells = (words: readonly string[], isHead: boolean): Box =>
    row(
      words.map((each, index): Column => {
        const scope = isHead ? 'Column' : 'Row';
        const box =
          isHead || index === 0
            ? plainBox(each, setting, {
                tag: { role: 'TH', scope },
                weight: isHead ? 'bold' : 'regular',
                place,
              })
            : stack([plainBox(each, setting, { place })], { tag: { role: 'TD' } });
        return { width: 'rest', box };
      }),
      { gap: 4, tag: { role: 'TR' } },
    );
  const line: Box = {
    type: 'mark',
    width: 'rest',
    height: OUTLINE,
    draw: (width) => [rule(0, 0, width, { colour: colours.line, width: OUTLINE })],
  };
  const body = rows.map((words) => stack([line, cells(words, false)], { gap: 1 }));
  return stack([cells(heads, true), ...body], { gap: 1, tag: { role: 'Table' } });
}
