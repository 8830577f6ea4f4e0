import { describe, expect, test } from 'vitest';
import { poster } from '../../../src/editions/poster.ts';
import { tally } from '../../../src/editions/tally.ts';
import { week } from '../../../src/editions/week.ts';
import { fieldTypeRules } from '../../../src/model/field-types.ts';
import { aboutOnCards, smallEndBox } from '../../../src/print/blocks/closing.ts';
import { documentPages } from '../../../src/print/blocks/document-pages.ts';
import { organisationInHalves } from '../../../src/print/blocks/organisation.ts';
import { posterSheets } from '../../../src/print/blocks/poster/index.ts';
import { tallySheet } from '../../../src/print/blocks/tally.ts';
import { weekSheets } from '../../../src/print/blocks/week/index.ts';
import type { Setting } from '../../../src/print/blocks/setting.ts';
import type { Box, MarkBox } from '../../../src/print/boxes/box.ts';
import {
  chartsSetting,
  guideSetting,
  leafletSetting,
  onPaper,
  settingOf,
  taskSetting,
  withContact,
} from './settings.ts';
import { shown } from './shown.ts';

const [task, leaflet, guide, charts] = [taskSetting(), leafletSetting(), guideSetting(), chartsSetting()];
const { choice, faces, check } = fieldTypeRules;
const asked = settingOf('form', [choice, faces, check].map(({ example }) => example).join('\n\n'));
const shortForm = settingOf(
  'form',
  `<Point picture="people">
We plan your week.
</Point>

<Field label="My name" type="text" picture="kettle" />

<Field label="My job" type="text" />

<Field label="My days" type="table" rows="Monday; Tuesday" columns="I start at" />

<Field label="My boss" type="text" />`,
);
const part = { ...leaflet, shown: leaflet.document.blocks.slice(0, 3) };
const halves = organisationInHalves(withContact(guide));

const boxes: Readonly<Record<string, readonly Box[]>> = {
  'poster of a task': [posterSheets(onPaper(task, poster))],
  'poster of a part of a leaflet': [posterSheets(onPaper(withContact(part), poster))],
  'week of a task': [weekSheets(onPaper(task, week))],
  'week of a form': [weekSheets(onPaper(shortForm, week))],
  'tally of a form': [tallySheet(onPaper(asked, tally))],
  'tally of charts': [tallySheet(onPaper(charts, tally))],
  'tally of no answers': [tallySheet(onPaper(leaflet, tally))],
  charts: [documentPages(charts)],
  'small end': [leaflet, withContact(guide), task].map((each) => smallEndBox(each)),
  'organisation in halves': [...halves.ways, ...halves.place],
  'what is said about a document on cards': aboutOnCards(withContact(task)).flat(),
};

/** After a change of how blocks are arranged run with `-u` and read the difference. */
describe('What stands where on papers with an arrangement of their own', () => {
  test.each(Object.entries(boxes))('%s', async (name, built) => {
    const file = `${import.meta.dirname}/as-boxes/${name.replaceAll(' ', '-')}.txt`;
    await expect(`${shown(built).join('\n')}\n`).toMatchFileSnapshot(file);
  });
});

/** What a box draws in its own size, as corners; a box of the width that is left is 100 mm wide. */
function drawnIn(box: Box, isMeant: (mark: MarkBox) => boolean): number[][][][] {
  const inside = insideOf(box).flatMap((each) => drawnIn(each, isMeant));
  if (box.type !== 'mark' || !isMeant(box)) return inside;
  const items = box.draw(box.width === 'rest' ? 100 : box.width, box.height);
  return [items.map(({ path }) => path.map(([, ...at]) => at.map((mm) => Math.round(mm * 100) / 100)))];
}

function insideOf(box: Box): readonly Box[] {
  if (box.type === 'stack') return box.children;
  return box.type === 'row' ? box.columns.map((column) => column.box) : [];
}

test('The longest bar of a chart leaves a tenth of its frame free, and the others are as long as their numbers', () => {
  const bars = drawnIn(documentPages(charts), ({ height, ofFigure }) => ofFigure === true && height === 8);
  expect(bars.map(([bar = []]) => Math.max(...bar.map(([x = 0]) => x)))).toEqual([90, 22.5]);
});

test('Each fifth stroke of a tally lies across the four before it, from the lower left to the upper right', () => {
  const [[first, second, third, fourth, across] = []] = drawnIn(
    tallySheet(onPaper(asked, tally)),
    ({ width }) => width === 16,
  );
  const upright = (x: number): number[][] => [
    [x, 0],
    [x, 8],
  ];
  expect([first, second, third, fourth]).toEqual([3.2, 6.4, 9.6, 12.8].map(upright));
  expect(across).toEqual([
    [1.28, 6.4],
    [14.72, 1.6],
  ]);
});

describe('A poster says how to reach the emergency services', () => {
  const emergency = '<Emergency picture="fire" short="Call 999">\nGet out. Call 999.\n</Emergency>';
  const heading = leaflet.language.words.contact.heading;
  const posterOf = (contact: string, body = emergency): Setting =>
    settingOf('leaflet', body, `title: Fire\ncontact: ${contact}`);
  const saysWho = (setting: Setting): boolean =>
    shown([posterSheets(onPaper(setting, poster))])
      .join('\n')
      .includes(heading);
  const services = '{ role: Emergency services, phone: "999" }';

  test('once, under the emergency, where its document names nobody else', () => {
    expect(saysWho(posterOf(services))).toBe(false);
  });

  test.each<[name: string, setting: Setting]>([
    ['there is no emergency', posterOf(services, 'Fire is hot.')],
    ['the document names a person', posterOf('{ name: Sam, phone: "999" }')],
    ['there is another number', posterOf('{ role: Front desk, phone: 020 7946 0999 }')],
    ['the organisation can be reached, too', withContact(posterOf(services))],
  ])('and names who can help as well where %s', (_, setting) => {
    expect(saysWho(setting)).toBe(true);
  });
});
