import { colours, linePitch } from '../../design/tokens.ts';
import type { Mm } from '../../design/units.ts';
import type { CardsEdition } from '../../editions/edition.ts';
import type { Notice, Step } from '../../model/document.ts';
import { aboutOnCards } from '../../print/blocks/closing.ts';
import { noticeCardBox, noticeSignBox } from '../../print/blocks/notice.ts';
import { placed } from '../../print/blocks/opening.ts';
import { plainBox, proseBoxes } from '../../print/blocks/prose.ts';
import { type Setting, tile } from '../../print/blocks/setting.ts';
import { doneBox } from '../../print/blocks/step.ts';
import { bodyWords } from '../../model/body-words.ts';
import { webAddressBoxes } from '../../print/blocks/web-address.ts';
import { type Box, row, stack } from '../../print/box.ts';
import type { CardBoxes, CardSet } from '../../print/cards.ts';

/**
 * Pocket cards of a task: one with its name and who to ask, then the whole job in short, then a card for each step,
 * each stop and each ask, in their order, and one with the film. What is on the back of a step's card is how the reader
 * sees that it is done.
 */
export function taskCards(setting: Setting, edition: CardsEdition): CardSet {
  const { blocks } = setting.document;
  const steps = blocks.filter((block): block is Step => block.type === 'step');
  const cards = blocks.flatMap((block) => {
    if (block.type === 'step') return [stepCard(block, steps.length, setting)];
    if (block.type === 'stop' || block.type === 'ask') return [noticeCard(block, setting, edition)];
    return [];
  });
  return {
    cards: [
      titleCard(setting, edition),
      ...jobCards(steps, setting, edition),
      ...cards,
      ...filmCards(setting),
    ],
    imprint: aboutOnCards(setting),
  };
}

/** Steps on one card of the job: more would not be read in a pocket (rule K15). */
const MOST_STEPS = 5;
const ROW_GAP: Mm = 2.5;
const NUMBER_WIDTH: Mm = 9;

function titleCard(setting: Setting, edition: CardsEdition): CardBoxes {
  const { document, tiles } = setting;
  const title = plainBox(document.title, setting, {
    ...placed('title', document),
    tag: { role: 'H1' },
    size: setting.type.h1,
    weight: 'bold',
    pitch: linePitch.heading,
  });
  const front = row(
    [
      { width: tiles.step, box: tile(document.picture, tiles.step, document.title, setting) },
      { width: 'rest', box: title },
    ],
    { gap: 5, align: 'middle' },
  );
  return {
    name: 'the title',
    front,
    // One code: a second one, for the film, has a card of its own.
    back: stack([...helpLines(setting, edition), ...webAddressBoxes(setting).slice(0, 1)], { gap: 2 }),
    bookmark: document.title,
  };
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

/** The whole job in short words, for a reader who knows the steps and wants to be sure of their order. */
function jobCards(steps: readonly Step[], setting: Setting, edition: CardsEdition): CardBoxes[] {
  if (!steps.every((step) => step.short)) return [];
  const room = edition.card.height - 2 * edition.safe;
  const perSide = Math.min(MOST_STEPS, Math.floor((room + ROW_GAP) / (edition.pictures.small + ROW_GAP)));
  const cards: CardBoxes[] = [];
  for (let first = 0; first < steps.length; first += 2 * perSide) {
    const front = steps.slice(first, first + perSide);
    const back = steps.slice(first + perSide, first + 2 * perSide);
    cards.push({
      name: `all steps from ${first + 1}`,
      front: jobSide(front, setting),
      back: back.length > 0 ? jobSide(back, setting) : stack([]),
      ...(first === 0 ? { bookmark: setting.language.words.steps } : {}),
    });
  }
  return cards;
}

function jobSide(steps: readonly Step[], setting: Setting): Box {
  const lines = steps.map((step) => {
    const label = plainBox(String(step.number), setting, {
      tag: { role: 'Lbl' },
      weight: 'bold',
      colour: colours.step,
    });
    const words = plainBox(step.short ?? '', setting);
    const { small } = setting.tiles;
    const body = step.picture
      ? row(
          [
            { width: small, box: tile(step.picture, small, step.short ?? '', setting) },
            { width: 'rest', box: words },
          ],
          {
            gap: 4,
            align: 'middle',
            tag: { role: 'LBody' },
          },
        )
      : stack([words], { tag: { role: 'LBody' } });
    return row(
      [
        { width: NUMBER_WIDTH, box: label },
        { width: 'rest', box: body },
      ],
      { align: 'middle', tag: { role: 'LI' } },
    );
  });
  return stack(lines, { gap: ROW_GAP, tag: { role: 'L', listNumbering: 'Decimal' } });
}

function stepCard(step: Step, total: number, setting: Setting): CardBoxes {
  const { language, tiles, type } = setting;
  const number = plainBox(String(step.number), setting, {
    tag: { role: 'Lbl' },
    heardFirst: true,
    size: type.h1 + 4,
    weight: 'bold',
    colour: colours.step,
    pitch: linePitch.heading,
  });
  const words = step.short
    ? [plainBox(step.short, setting, { place: step.place, size: type.h1, pitch: linePitch.heading })]
    : proseBoxes(step.body, setting);
  const text = stack([number, ...words], { gap: 2 });
  const body = step.picture
    ? row(
        [
          {
            width: tiles.step,
            box: tile(step.picture, tiles.step, step.short ?? bodyWords(step.body), setting),
          },
          { width: 'rest', box: text },
        ],
        { gap: 5, align: 'middle', tag: { role: 'LBody' } },
      )
    : { ...text, tag: { role: 'LBody' as const } };
  const item = stack([body], { tag: { role: 'LI' } });
  return {
    name: `step ${step.number}`,
    front: stack([item], { tag: { role: 'L', listNumbering: 'Decimal' } }),
    back: stack(
      [
        plainBox(language.words.stepOf(step.number, total), setting, { weight: 'bold' }),
        doneBox(step, setting),
      ],
      { gap: 3 },
    ),
    bookmark: language.words.step(step.number),
  };
}

/** The code of the film, where the title's card has that of the page. */
function filmCards(setting: Setting): CardBoxes[] {
  return webAddressBoxes(setting)
    .slice(1)
    .map((front) => ({ name: 'the film', front, back: stack([]) }));
}

/**
 * The notice with its words and who to ask on the back; on cards for few words its sign and its picture, with its words
 * on the back where they fit.
 */
function noticeCard(notice: Notice, setting: Setting, edition: CardsEdition): CardBoxes {
  const { language, document } = setting;
  const label = notice.type === 'stop' ? language.words.stop : language.words.ask;
  const ask = document.ask ? [plainBox(document.ask, setting, { label: `${language.words.askWho}:` })] : [];
  const name = `"${label}" at line ${notice.place.start.line}`;
  const back = stack([plainBox(document.title, setting, { weight: 'bold' }), ...ask], { gap: 2 });
  if (edition.mostWords === undefined)
    return { name, front: noticeCardBox(notice, edition.pictures.notice, setting), back };
  const front = noticeSignBox(notice, edition.pictures.step, setting);
  // Without a picture the words are on the front.
  if (!notice.picture) return { name, front, back };
  const words = proseBoxes(notice.body, setting);
  return {
    name,
    front,
    back,
    fullerBacks: [stack([...words, ...ask], { gap: 2 }), stack(words, { gap: 2 })],
  };
}
