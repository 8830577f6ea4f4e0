import { colours } from '../../design/tokens.ts';
import type { Mm } from '../../design/units.ts';
import { keptBlocks } from '../../editions/kept-blocks.ts';
import { bodyWords, withFrame } from '../../model/body-words.ts';
import type { Block, Step } from '../../model/document.ts';
import { closingBoxes } from '../../print/blocks/closing.ts';
import { donePairBoxes } from '../../print/blocks/done-pair.ts';
import { pageHeadBoxes } from '../../print/blocks/letterhead.ts';
import { factBoxes, titleLines } from '../../print/blocks/opening.ts';
import { headingBox, plainBox, proseBoxes } from '../../print/blocks/prose.ts';
import { accent, type Setting, tile } from '../../print/blocks/setting.ts';
import { keyBoxes, photoHereBoxes } from '../../print/blocks/step.ts';
import { recordingBoxes } from '../../print/blocks/web-address.ts';
import { type Box, flow, row, stack, type StackBox } from '../../print/boxes/box.ts';
import { rectangle } from '../../print/sheet/marks.ts';
import { choicePage, noticePage } from './picture-manual-pages.ts';

/**
 * The task in big pictures, for somebody who reads little or nothing: what you need, then step by step in up to 5 words,
 * each notice and each choice on a page of its own.
 */
export function taskPictureManual(setting: Setting): StackBox {
  const blocks = keptBlocks(setting.document, setting);
  return flow([
    ...pageHeadBoxes(setting),
    titleBox(setting),
    ...factBoxes(setting),
    ...blockBoxes(blocks, setting),
    ...closingBoxes(setting),
  ]);
}

const NUMBER_WIDTH: Mm = 28;
const TICK_BOX: Mm = 20;
/** Points. Numbers are found at arm's length. */
const NUMBER_SIZE = 54;
const STEP_GAP: Mm = 10;
/** Two steps stay on a page. */
const PAIR_SIZE: Mm = 40;

function titleBox(setting: Setting): Box {
  const { document, tiles } = setting;
  const { title, summary, picture } = document;
  return row(
    [
      { width: tiles.point, box: tile(picture, tiles.point, `${title} ${summary}`, setting) },
      { width: 'rest', box: stack(titleLines(setting), { gap: 4 }) },
    ],
    { gap: 8, align: 'middle', below: 10 },
  );
}

/** Steps in a row make one list; what has a page of its own stands between two lists, and the next begins a page. */
function blockBoxes(blocks: readonly Block[], setting: Setting): Box[] {
  const boxes: Box[] = [];
  let steps: Box[] = [];
  let startsPage = false;
  const start = (): { startsPage?: true } => {
    const option = startsPage ? ({ startsPage: true } as const) : {};
    startsPage = false;
    return option;
  };
  const close = (): void => {
    if (steps.length > 0)
      boxes.push(
        flow(steps, { gap: STEP_GAP, tag: { role: 'L', listNumbering: 'Decimal' }, above: STEP_GAP }),
      );
    steps = [];
  };
  for (const [index, block] of blocks.entries()) {
    switch (block.type) {
      case 'step':
        steps.push({ ...stepBox(block, setting), ...start() });
        break;
      case 'heading': {
        close();
        if (hasOwnPage(blocks[index + 1])) startsPage = true;
        boxes.push({ ...headingBox(block, setting), ...start() });
        break;
      }
      case 'emergency':
      case 'stop':
      case 'ask':
        close();
        boxes.push({
          ...noticePage(block, index === blocks.length - 1, setting),
          ...(follows(blocks, index) ? {} : { startsPage: true }),
        });
        startsPage = true;
        break;
      case 'choice':
        close();
        boxes.push(
          choicePage(block, blocks[index + 1], follows(blocks, index) ? {} : { startsPage: true }, setting),
        );
        startsPage = true;
        break;
      default:
        throw new Error(`The picture manual has no place for a block of type ${block.type}.`);
    }
  }
  close();
  return boxes;
}

function hasOwnPage(block: Block | undefined): boolean {
  return block !== undefined && ['emergency', 'stop', 'ask', 'choice'].includes(block.type);
}

/** Whether a block stands right under a heading, which then takes it along to its page. */
function follows(blocks: readonly Block[], index: number): boolean {
  return blocks[index - 1]?.type === 'heading';
}

/** Number in the margin; what starts the step, the big picture beside the empty box to tick, and the words below. */
function stepBox(step: Step, setting: Setting): Box {
  const { tiles, type, language } = setting;
  const { words } = language;
  const number = plainBox(String(step.number), setting, {
    tag: { role: 'Lbl' },
    size: NUMBER_SIZE,
    weight: 'bold',
    colour: accent(setting),
    pitch: 1,
  });
  const cue = step.cue ? [plainBox(step.cue, setting, { label: words.cue, place: step.place })] : [];
  const done = stack(
    [
      tickBox(step, setting),
      plainBox(words.done, setting, { weight: 'bold' }),
      plainBox(step.done, setting, { place: step.place }),
    ],
    { gap: 2 },
  );
  const said = step.short ?? bodyWords(step.body);
  const picture = step.picture
    ? [{ width: tiles.step, box: tile(step.picture, tiles.step, withFrame(said, step), setting) }]
    : [];
  const action = step.short
    ? [plainBox(step.short, setting, { size: type.h2, weight: 'bold', place: step.place })]
    : proseBoxes(step.body, setting);
  const shown = row([...picture, { width: 'rest', box: done }], { gap: 6, align: 'middle' });
  const key = keyBoxes(step, setting);
  const pair = donePairBoxes(step, PAIR_SIZE, setting);
  const below = [...photoHereBoxes(step, setting), ...pair, ...recordingBoxes(step, setting)];
  const body = stack([...cue, ...action, ...key, shown, ...below], { gap: 3, tag: { role: 'LBody' } });
  return row(
    [
      { width: NUMBER_WIDTH, box: number },
      { width: 'rest', box: body },
    ],
    { tag: { role: 'LI', id: step.id } },
  );
}

/** Empty, so that the reader ticks it. */
function tickBox(step: Step, setting: Setting): Box {
  return {
    type: 'mark',
    width: TICK_BOX,
    height: TICK_BOX,
    pen: {
      sort: 'tick',
      name: step.short ?? bodyWords(step.body),
      heard: setting.language.words.pen.tick,
    },
    draw: (side) => [rectangle(0, 0, side, side, { colour: colours.line, width: 0.6 })],
  };
}
