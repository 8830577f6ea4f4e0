import { colours, linePitch } from '../../design/tokens.ts';
import type { Mm } from '../../design/units.ts';
import type { Block, Notice, Step } from '../../model/document.ts';
import { closingBoxes } from '../../print/blocks/closing.ts';
import { noticeHead, noticeName, noticePicture, noticeSign } from '../../print/blocks/notice.ts';
import { plainBox, proseBoxes } from '../../print/blocks/prose.ts';
import { type Setting, tile } from '../../print/blocks/setting.ts';
import { bodyWords } from '../../model/body-words.ts';
import { type Box, flow, row, stack, type StackBox } from '../../print/box.ts';
import { rectangle, tick } from '../../print/marks.ts';

/** The task in big pictures: what you need, then step by step with up to 5 words, each stop and ask as its sign. */
export function taskPictureManual(setting: Setting): StackBox {
  const { blocks } = setting.document;
  return flow([...titleBoxes(setting), ...groupSteps(blocks, setting), ...closingBoxes(setting)]);
}

const NUMBER_WIDTH: Mm = 26;
const DONE_WIDTH: Mm = 30;
const TICK_BOX: Mm = 22;
const NOTICE_SIGN: Mm = 36;
/** Points. Numbers are found at arm's length. */
const NUMBER_SIZE = 54;

function titleBoxes(setting: Setting): Box[] {
  const { document, type, tiles } = setting;
  const title = plainBox(document.title, setting, {
    tag: { role: 'H1' },
    size: type.h1,
    weight: 'bold',
    pitch: linePitch.heading,
    bookmark: 1,
  });
  const head = row(
    [
      { width: tiles.point, box: tile(document.picture, tiles.point, document.title, setting) },
      { width: 'rest', box: title },
    ],
    { gap: 8, align: 'middle', below: 10 },
  );
  const items = document.need.map(({ item, picture }) => {
    const words = plainBox(item, setting);
    const body = picture
      ? row(
          [
            { width: tiles.small, box: tile(picture, tiles.small, item, setting) },
            { width: 'rest', box: words },
          ],
          { gap: 8, align: 'middle', tag: { role: 'LBody' } },
        )
      : stack([words], { tag: { role: 'LBody' } });
    return stack([body], { tag: { role: 'LI' } });
  });
  return items.length > 0
    ? [head, flow(items, { gap: 4, tag: { role: 'L', listNumbering: 'None' } })]
    : [head];
}

/** Steps in a row make one list; a stop or an ask stands between two lists. Everything else is left out. */
function groupSteps(blocks: readonly Block[], setting: Setting): Box[] {
  const boxes: Box[] = [];
  let steps: Box[] = [];
  const close = (): void => {
    if (steps.length > 0)
      boxes.push(flow(steps, { gap: 12, tag: { role: 'L', listNumbering: 'Decimal' }, above: 12 }));
    steps = [];
  };
  for (const block of blocks) {
    if (block.type === 'step') steps.push(stepBox(block, setting));
    if (block.type !== 'stop' && block.type !== 'ask') continue;
    close();
    boxes.push(noticeBox(block, setting));
  }
  close();
  return boxes;
}

function stepBox(step: Step, setting: Setting): Box {
  const { tiles, type, language } = setting;
  const number = plainBox(String(step.number), setting, {
    tag: { role: 'Lbl' },
    size: NUMBER_SIZE,
    weight: 'bold',
    colour: colours.step,
    pitch: 1,
  });
  const words = step.short
    ? [plainBox(step.short, setting, { size: type.h2, weight: 'bold', place: step.place })]
    : proseBoxes(step.body, setting);
  const picture = step.picture
    ? [tile(step.picture, tiles.step, step.short ?? bodyWords(step.body), setting)]
    : [];
  const sign: Box = {
    type: 'mark',
    width: TICK_BOX,
    height: TICK_BOX,
    draw: (side) => [
      rectangle(0, 0, side, side, { colour: colours.line, width: 0.5 }),
      tick(side * 0.25, side * 0.25, side * 0.5, colours.do),
    ],
  };
  const done = stack([sign, plainBox(language.words.doneSign, setting)], { gap: 2 });
  const body = row(
    [
      { width: 'rest', box: stack([...picture, ...words], { gap: 3 }) },
      { width: DONE_WIDTH, box: done },
    ],
    { gap: 5, align: 'middle', tag: { role: 'LBody' } },
  );
  return row(
    [
      { width: NUMBER_WIDTH, box: number },
      { width: 'rest', box: body },
    ],
    { tag: { role: 'LI' } },
  );
}

/**
 * The sign as large as its picture: who cannot read the rest is shown it by a supporter. Its word stands below it, where
 * there is room for the longer words of other languages: Welsh "Gofynnwch" for "Ask".
 */
function noticeBox(notice: Notice, setting: Setting): Box {
  const { tiles, type } = setting;
  const picture = noticePicture(notice, tiles.point, setting);
  const colour = notice.type === 'stop' ? colours.stop : colours.ask;
  const name = noticeName(notice, type.h1, setting);
  const child = picture
    ? row(
        [
          { width: 'rest', box: stack([noticeSign(notice, NOTICE_SIGN, setting), name], { gap: 3 }) },
          { width: tiles.point, box: picture },
        ],
        { gap: 8, align: 'middle' },
      )
    : stack([noticeHead(notice, setting), ...proseBoxes(notice.body, setting)], { gap: 4 });
  return {
    type: 'frame',
    tag: { role: 'Note', id: notice.id },
    child,
    sides: 'all',
    padding: 6,
    stroke: { colour, width: 1.2 },
    above: 12,
    keepWithNext: notice.type === 'stop',
  };
}
