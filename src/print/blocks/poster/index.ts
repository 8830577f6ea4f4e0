import { keptBlocks } from '../../editions/kept-blocks.ts';
import { linePitch } from '../../design/tokens.ts';
import type { Mm } from '../../design/units.ts';
import { bodyWords } from '../../model/body-words.ts';
import type { Advice, Block, Notice, Point, Step } from '../../model/document.ts';
import { type Box, flow, row, stack, type StackBox, type TextBox } from '../boxes/box.ts';
import { adviceHead } from './advice.ts';
import { chartBox } from './chart.ts';
import { choiceBox } from './choice.ts';
import { aboutBox, contactBoxes } from './closing.ts';
import { donePairBoxes, pairBesidePicture } from './done-pair.ts';
import { emergencyWaysBoxes } from './emergency-ways.ts';
import { pageHeadBoxes } from './letterhead.ts';
import { noticeColour, noticeHead, noticePicture } from './notice.ts';
import { placed } from './opening.ts';
import { pointBox, quoteBox, wordBox } from './point.ts';
import { eachSentence, headingBox, keepEnds, plainBox, proseBoxes } from './prose.ts';
import { restBoxes } from './rest.ts';
import { accent, air, type Setting, tile } from './setting.ts';
import { doneBox, keyBoxes, photoHereBoxes } from './step.ts';

/**
 * A poster: each thing to do in a row, a big picture and big words, and under them in smaller words what is read from
 * nearby. Where its author chose some parts, it says so.
 */
export function posterSheets(setting: Setting): StackBox {
  const { document, shown } = setting;
  const near = nearby(setting);
  return flow([
    ...pageHeadBoxes(setting),
    titleBox(setting),
    ...rowsOf(keptBlocks({ blocks: shown ?? document.blocks }, setting), setting),
    ...contactBoxes({ ...near, type: { ...near.type, h2: near.type.h3 } }),
    stack([...restBoxes(near), aboutBox(near)], { gap: 3, neverAlone: true }),
  ]);
}

/** What is read from nearby: 20 pt where the words of the poster have 32. */
function nearby(setting: Setting): Setting {
  const body = setting.type.body * (20 / 32);
  return {
    ...setting,
    type: { ...setting.type, body, h2: body * 1.2, h3: body * 1.2, pitch: linePitch.card },
  };
}

/** Signs, as on A4 where words have 16 pt. */
const SIGN: Mm = 5;

function titleBox(setting: Setting): Box {
  const { document, type, tiles } = setting;
  const title = plainBox(document.title, setting, {
    ...placed('title', document),
    tag: { role: 'H1' },
    size: type.h1,
    weight: 'bold',
    pitch: 1.1,
    bookmark: 1,
  });
  const ask = document.ask
    ? [
        plainBox(document.ask, nearby(setting), {
          ...placed('ask', document),
          label: `${setting.language.words.askWho}:`,
        }),
      ]
    : [];
  return row(
    [
      { width: tiles.small, box: tile(document.picture, tiles.small, document.title, setting) },
      { width: 'rest', box: stack([title, ...ask], { gap: 3 }) },
    ],
    { gap: air(4, setting), align: 'middle', below: air(5, setting) },
  );
}

/** Steps in a row are one list. */
function rowsOf(blocks: readonly Block[], setting: Setting): Box[] {
  const boxes: Box[] = [];
  let steps: Box[] = [];
  const close = (): void => {
    if (steps.length > 0) boxes.push(flow(keepEnds(steps), { tag: { role: 'L', listNumbering: 'Decimal' } }));
    steps = [];
  };
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'step') steps.push(stepRow(block, setting));
    else {
      close();
      boxes.push(blockRow(block, blocks[index + 1], setting));
    }
  }
  close();
  return boxes;
}

function blockRow(block: Exclude<Block, Step>, next: Block | undefined, setting: Setting): Box {
  const near = nearby(setting);
  switch (block.type) {
    case 'heading':
      return headingBox(block, setting);
    case 'emergency':
    case 'stop':
    case 'ask':
    case 'tip':
      return noticeRow(block, next, setting);
    case 'point':
      return block.picture ? pointRow(block, setting) : pointBox(block, setting);
    case 'do':
    case 'dont':
      return adviceRow(block, setting);
    case 'word':
      return wordBox(block, near);
    case 'quote':
      return quoteBox(block, near);
    case 'choice':
      return choiceBox(block, near);
    case 'paragraph':
    case 'list':
      return stack(proseBoxes([block], near), apart(setting));
    case 'chart':
      return chartBox(block, near);
    case 'field':
      throw new Error('A poster has no place for a field.');
  }
}

function stepRow(step: Step, setting: Setting): Box {
  const near = nearby(setting);
  const { words } = setting.language;
  const number = plainBox(String(step.number), setting, {
    tag: { role: 'Lbl' },
    heardFirst: true,
    size: setting.type.h1,
    weight: 'bold',
    colour: accent(setting),
    pitch: 1,
  });
  const { place } = step;
  const own = proseBoxes(step.body, step.short === undefined ? setting : near);
  const said = [
    number,
    ...(step.cue ? [plainBox(step.cue, near, { label: words.cue, place })] : []),
    ...(step.short === undefined ? bigFirst(own, setting) : [bigBox(step.short, place, setting), ...own]),
    ...keyBoxes(step, near),
    doneBox(step, near),
    ...photoHereBoxes(step, near),
    ...donePairBoxes(step, pairBesidePicture(near), near),
    ...(step.wrong ? [plainBox(step.wrong, near, { label: words.wrong, place })] : []),
  ];
  const body = besidePicture(
    step.picture && tile(step.picture, setting.tiles.step, step.short ?? bodyWords(step.body), setting),
    said,
    setting,
  );
  return stack([stack([body], { tag: { role: 'LBody' } })], {
    tag: { role: 'LI', id: step.id },
    ...apart(setting),
  });
}

/** A stop stays with the step that it protects. */
function noticeRow(notice: Notice, next: Block | undefined, setting: Setting): Box {
  const near = nearby(setting);
  const { short, place, body } = notice;
  const own =
    short === undefined
      ? bigFirst(proseBoxes(body, setting), setting)
      : [bigBox(short, place, setting), ...proseBoxes(body, near)];
  const said = besidePicture(
    noticePicture(notice, setting.tiles.point, setting),
    [...own, ...emergencyWaysBoxes(notice, near)],
    setting,
  );
  return {
    type: 'frame',
    tag: { role: 'Note', id: notice.id },
    child: stack([noticeHead(notice, setting, air(SIGN, setting)), said], { gap: air(1.5, setting) }),
    sides: 'all',
    padding: air(2.5, setting),
    stroke: { colour: noticeColour(notice, setting), width: notice.type === 'emergency' ? 2.4 : 1.2 },
    ...apart(setting),
    keepWithNext: notice.type === 'stop' && next?.type === 'step',
  };
}

function pointRow(point: Point, setting: Setting): Box {
  const picture = point.picture && tile(point.picture, setting.tiles.point, bodyWords(point.body), setting);
  const row = besidePicture(picture, bigFirst(proseBoxes(point.body, setting), setting), setting);
  return stack([row], { tag: { role: 'Div', id: point.id }, ...apart(setting) });
}

function adviceRow(advice: Advice, setting: Setting): Box {
  const { picture, body } = advice;
  const head = adviceHead(advice, air(SIGN, setting), setting.type.body, setting);
  const row = besidePicture(
    picture && tile(picture, setting.tiles.point, bodyWords(body), setting),
    [head, ...bigFirst(proseBoxes(body, setting), setting)],
    setting,
  );
  return stack([row], { tag: { role: 'Div', id: advice.id }, ...apart(setting) });
}

function apart(setting: Setting): { above: number; below: number } {
  return { above: air(3, setting), below: air(3, setting) };
}

function besidePicture(picture: Box | undefined, said: readonly Box[], setting: Setting): Box {
  const words = stack(said, { gap: air(1, setting) });
  if (!picture) return words;
  return row(
    [
      { width: setting.tiles.point, box: picture },
      { width: 'rest', box: words },
    ],
    { gap: air(3, setting), align: 'middle' },
  );
}

/** Words to be read from across the room. */
function bigBox(words: string, place: Step['place'], setting: Setting): Box {
  return plainBox(words, setting, { place, weight: 'bold' });
}

/**
 * The first sentence that is no question as large as a short form, the others as large as what is read from nearby: "Is
 * there smoke?" is small, and "Stay low." is large.
 */
function bigFirst(prose: readonly Box[], setting: Setting): Box[] {
  const { body: size, pitch } = nearby(setting).type;
  const boxes = prose.flatMap(eachSentence);
  const told = boxes.findIndex((box) => box.type === 'text' && !endsWithQuestion(box));
  return boxes.map((box, index) => {
    if (box.type !== 'text') return box;
    return index === Math.max(told, 0) ? inBold(box) : { ...box, style: { ...box.style, size, pitch } };
  });
}

function endsWithQuestion({ sentences }: TextBox): boolean {
  return /[?؟]\s*$/u.test(sentences.flat().at(-1)?.text ?? '');
}

function inBold(box: TextBox): TextBox {
  const sentences = box.sentences.map((runs) => runs.map((run) => ({ ...run, weight: 'bold' as const })));
  return { ...box, sentences, style: { ...box.style, weight: 'bold' } };
}
