import { linePitch } from '../../design/tokens.ts';
import type { Mm } from '../../design/units.ts';
import type { Document, Nation, Need } from '../../model/document.ts';
import { totalPrice } from '../../model/total-price.ts';
import { otherLawIn } from '../../site/nations.ts';
import { type Box, row, stack } from '../boxes/box.ts';
import { keepEnds, keepWithLast, plainBox, sectionHeading, type TextOptions } from './prose.ts';
import { air, pictureGap, type Setting, tile } from './setting.ts';

/**
 * What a reader must know before the first block: what it is, for whom, how long, where, what to have ready. `narrow`:
 * the title stands over its picture, not beside it, where a column is too narrow for both.
 */
export function openingBoxes(setting: Setting, { narrow = false } = {}): Box[] {
  return [titleBox(setting, narrow), ...factBoxes(setting)];
}

function titleBox(setting: Setting, narrow: boolean): Box {
  const { document, tiles, language, site } = setting;
  const { title, summary, picture, audience, nations } = document;
  const { words } = language;
  const named = (list: readonly Nation[]): string =>
    list.map((nation) => words.nationNames[nation]).join(', ');
  const other = otherLawIn(document, site);
  const [name, about] = titleLines(setting);
  const lines = [
    ...(narrow ? [about] : [name, about]),
    ...(audience ? [plainBox(words.forAudience(words.audiences[audience]), setting)] : []),
    ...(nations.length > 0 ? [plainBox(words.nations(named(nations)), setting)] : []),
    ...(other.length > 0 ? [plainBox(words.otherLaw(named(other)), setting)] : []),
  ];
  const beside = row(
    [
      { width: tiles.step, box: tile(picture, tiles.step, `${title} ${summary}`, setting) },
      { width: 'rest', box: stack(lines, { gap: 3 }) },
    ],
    { gap: pictureGap(setting), align: 'middle' },
  );
  const below = air(8, setting);
  return narrow ? stack([name, beside], { gap: 4, below }) : { ...beside, below };
}

/** The title, which the bookmarks start with, and under it what the document is in a sentence or two. */
export function titleLines(setting: Setting): [title: Box, summary: Box] {
  const { document, type } = setting;
  const title = plainBox(document.title, setting, {
    ...placed('title', document),
    tag: { role: 'H1' },
    size: type.h1,
    weight: 'bold',
    pitch: linePitch.heading,
    bookmark: 1,
    keepWithNext: true,
  });
  return [title, plainBox(document.summary, setting, placed('summary', document))];
}

/** Whom to ask, where the document says it: a line of its own. */
export function askBoxes(setting: Setting): Box[] {
  const { document, language } = setting;
  if (document.ask === undefined) return [];
  return [
    plainBox(document.ask, setting, {
      ...placed('ask', document),
      label: `${language.words.askWho}:`,
    }),
  ];
}

/** All but the title: how long, where, who to ask, for how many, what to have ready. */
export function factBoxes(setting: Setting): Box[] {
  return [...shortFactBoxes(setting), ...needBoxes(setting)];
}

/** Time, place, who to ask, how many a recipe feeds: each on a line of its own. */
function shortFactBoxes(setting: Setting): Box[] {
  const { document, language } = setting;
  const { words } = language;
  const facts: [field: string, label: string, value: string | undefined][] = [
    ['time', words.time, document.time],
    ['place', words.place, document.place],
    ['ask', words.askWho, document.ask],
  ];
  const boxes = facts.flatMap(([field, label, value]) =>
    value ? [plainBox(value, setting, { ...placed(field, document), label: `${label}:` })] : [],
  );
  const serves = document.serves
    ? [plainBox(words.serves(document.serves), setting, placed('serves', document))]
    : [];
  return boxes.length + serves.length > 0
    ? [stack([...boxes, ...serves], { gap: 1, below: air(8, setting) })]
    : [];
}

const PRICE_WIDTH: Mm = 24;

/** What to have ready: picture, thing, how much of it, what it costs, and the sum. */
function needBoxes(setting: Setting): Box[] {
  const { document, language } = setting;
  if (document.need.length === 0) return [];
  const heading = sectionHeading(language.words.need, setting);
  const items = document.need.map((need, index) => needBox(need, index, setting));
  const total = totalPrice(document);
  const sum =
    total === undefined
      ? []
      : [
          row(
            [
              { width: 'rest', box: plainBox(language.words.total, setting, { weight: 'bold' }) },
              { width: PRICE_WIDTH, box: plainBox(language.words.money(total), setting, { weight: 'bold' }) },
            ],
            { gap: 4, above: air(4, setting) },
          ),
        ];
  return [
    heading,
    {
      type: 'stack',
      flows: true,
      gap: 2,
      tag: { role: 'L', listNumbering: 'None' },
      children: sum.length > 0 ? keepWithLast(items) : keepEnds(items),
    },
    ...sum,
  ];
}

function needBox(need: Need, index: number, setting: Setting): Box {
  const { document, tiles, language } = setting;
  const place = placed(`need.${index}`, document);
  const cells: Box[] = [
    plainBox(need.item, setting, place),
    ...(need.amount ? [plainBox(need.amount, setting, place)] : []),
    ...(need.price === undefined ? [] : [plainBox(language.words.money(need.price), setting, place)]),
  ];
  const widths = [
    'rest' as const,
    ...(need.amount ? ['rest' as const] : []),
    ...(need.price === undefined ? [] : [PRICE_WIDTH]),
  ];
  const words = row(
    cells.map((box, cell) => ({ width: widths[cell] ?? 'rest', box })),
    { gap: 4, align: 'middle' },
  );
  const anyPicture = document.need.some(({ picture }) => picture);
  if (!anyPicture) return stack([{ ...words, tag: { role: 'LBody' } }], { tag: { role: 'LI' } });
  const picture: Box = need.picture
    ? tile(need.picture, tiles.small, need.item, setting)
    : { type: 'mark', width: tiles.small, height: tiles.small, draw: () => [] };
  return stack(
    [
      row(
        [
          { width: tiles.small, box: picture },
          { width: 'rest', box: words },
        ],
        {
          gap: 5,
          align: 'middle',
          tag: { role: 'LBody' },
        },
      ),
    ],
    { tag: { role: 'LI' } },
  );
}

/** Where a front matter value stands, for messages. */
export function placed(field: string, document: Document): TextOptions {
  const place = document.places[field];
  return place ? { place } : {};
}
