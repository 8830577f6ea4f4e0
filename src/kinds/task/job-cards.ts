import type { Mm } from '../../design/units.ts';
import type { CardsEdition } from '../../editions/edition.ts';
import type { Need, Step } from '../../model/document.ts';
import { totalPrice } from '../../model/total-price.ts';
import { cardTitle } from '../../print/blocks/cards/card-title.ts';
import { placed } from '../../print/blocks/opening.ts';
import { plainBox } from '../../print/blocks/prose.ts';
import { accent, type Setting, tile } from '../../print/blocks/setting.ts';
import { webAddressBoxes } from '../../print/blocks/web-address.ts';
import { type Box, row, stack } from '../../print/boxes/box.ts';
import type { CardBoxes, CardRun } from '../../print/boxes/arrangement.ts';

// The cards about the whole job: its name and who to ask, what you need, all steps in short.

const ROW_GAP: Mm = 2.5;
const NUMBER_WIDTH: Mm = 9;

export function titleCard(setting: Setting, edition: CardsEdition): CardBoxes {
  const { document, tiles } = setting;
  const title = cardTitle(setting);
  const front = row(
    [
      { width: tiles.step, box: tile(document.picture, tiles.step, document.title, setting) },
      { width: 'rest', box: title },
    ],
    { gap: 5, align: 'middle' },
  );
  // One code: a second one, for the film, has a card of its own.
  const back = stack([...helpLines(setting, edition), ...webAddressBoxes(setting).slice(0, 1)], { gap: 2 });
  return { name: 'the title', ways: [{ front, back }], bookmark: document.title };
}

/** Who to ask first of all; time and place where there is room. */
function helpLines(setting: Setting, edition: CardsEdition): Box[] {
  const { document, language } = setting;
  const { words } = language;
  const facts: (readonly [string, string | undefined])[] = [
    [words.askWho, document.ask],
    ...(edition.mostWords === undefined
      ? [[words.time, document.time] as const, [words.place, document.place] as const]
      : []),
  ];
  return facts.flatMap(([label, value]) => (value ? [plainBox(value, setting, { label: `${label}:` })] : []));
}

/** What to have ready, with how much of it, what it costs and the sum. */
export function needCards(setting: Setting): CardRun[] {
  const { document, language } = setting;
  if (document.need.length === 0) return [];
  const { need: heading, total: label, serves } = language.words;
  const head = plainBox(heading, setting, { tag: { role: 'H2' }, weight: 'bold' });
  const people = document.serves ? [plainBox(serves(document.serves), setting)] : [];
  const total = totalPrice(document);
  const sum =
    total === undefined
      ? []
      : [plainBox(language.words.money(total), setting, { label: `${label}:`, weight: 'bold' })];
  return [
    {
      name: 'what you need',
      heads: [stack([head, ...people]), plainBox(heading, setting, { weight: 'bold' })],
      items: document.need.map((need, index) => needRow(need, index, setting)),
      tail: sum,
      gap: ROW_GAP,
      tag: { role: 'L', listNumbering: 'None' },
    },
  ];
}

function needRow({ item, amount, price, picture }: Need, index: number, setting: Setting): Box {
  const { tiles, document, language } = setting;
  const cost = price === undefined ? undefined : language.words.money(price);
  const words = [item, amount, cost].filter((each) => each !== undefined).join(', ');
  const said = plainBox(words, setting, { ...placed(`need.${index}`, document), runsOn: true });
  const cells = picture
    ? [
        { width: tiles.small, box: tile(picture, tiles.small, item, setting) },
        { width: 'rest' as const, box: said },
      ]
    : [{ width: 'rest' as const, box: said }];
  return stack([row(cells, { gap: 4, align: 'middle', tag: { role: 'LBody' } })], { tag: { role: 'LI' } });
}

/** Steps on one side of a card of the job: more would not be read in a pocket (rule K15). */
const MOST_STEPS = 5;

/** The whole job in short words, for a reader who knows the steps and wants to be sure of their order. */
export function jobCards(steps: readonly Step[], setting: Setting): CardRun[] {
  if (!steps.every((step) => step.short)) return [];
  return [
    {
      name: 'all steps',
      heads: [],
      items: steps.map((step) => jobRow(step, setting)),
      gap: ROW_GAP,
      most: MOST_STEPS,
      tag: { role: 'L', listNumbering: 'Decimal' },
      bookmark: setting.language.words.steps,
    },
  ];
}

function jobRow(step: Step, setting: Setting): Box {
  const { small } = setting.tiles;
  const label = plainBox(String(step.number), setting, {
    tag: { role: 'Lbl' },
    weight: 'bold',
    colour: accent(setting),
  });
  const words = plainBox(step.short ?? '', setting);
  const body = step.picture
    ? row(
        [
          { width: small, box: tile(step.picture, small, step.short ?? '', setting) },
          { width: 'rest', box: words },
        ],
        { gap: 4, align: 'middle', tag: { role: 'LBody' } },
      )
    : stack([words], { tag: { role: 'LBody' } });
  return row(
    [
      { width: NUMBER_WIDTH, box: label },
      { width: 'rest', box: body },
    ],
    { align: 'middle', tag: { role: 'LI' } },
  );
}
