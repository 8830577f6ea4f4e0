import { bodyWords } from '../../../model/body-words.ts';
import type { Block, Choice, Notice, PictureUse } from '../../../model/document.ts';
import type { BlockPair } from '../../../model/pair-blocks.ts';
import { type Box, flow, row, stack } from '../../boxes/box.ts';
import { donePairBoxes, pairBesidePicture } from '../done-pair.ts';
import { emergencyWaysBoxes } from '../emergency-ways.ts';
import { blockBox } from '../index.ts';
import { noticeColour, noticeHead, noticePicture } from '../notice.ts';
import { plainBox, proseBoxes } from '../prose.ts';
import { accent, air, type Setting, tile } from '../setting.ts';
import { doneBox, keyBoxes, photoHereBoxes, wordsOfStep } from '../step.ts';
import { recordingBoxes } from '../web-address.ts';
import { choiceRows } from './choice-rows.ts';
import { sideBySide, type Sides } from './sides.ts';

/** Pairs of blocks as rows. Steps in a row make one list. */
export function pairRows(pairs: readonly BlockPair[], sides: Sides): Box[] {
  const boxes: Box[] = [];
  let steps: Box[] = [];
  const close = (): void => {
    if (steps.length > 0) boxes.push(flow(steps, { tag: { role: 'L', listNumbering: 'Decimal' } }));
    steps = [];
  };
  for (const pair of pairs) {
    if ((pair.own ?? pair.original).type === 'step') steps.push(stepRow(pair, sides));
    else {
      close();
      boxes.push(otherRow(pair, sides));
    }
  }
  close();
  return boxes;
}

/** One step: its number in the margin, once, and its picture beside the words of both. */
function stepRow(pair: BlockPair, sides: Sides): Box {
  const { own: setting } = sides;
  const { step: width } = setting.tiles;
  const own = pair.own?.type === 'step' ? pair.own : undefined;
  const picture = own?.picture && tile(own.picture, width, wordsOfStep(own), setting);
  const body = sideBySide({ picture, ...wordsOf(pair, stepWords, sides) }, sides, { role: 'LBody' });
  const number =
    own &&
    plainBox(String(own.number), setting, {
      tag: { role: 'Lbl' },
      size: setting.type.body * NUMBER_SCALE,
      weight: 'bold',
      colour: accent(setting),
      pitch: 1.1,
    });
  const hang = sides.hang;
  return row(
    [
      { width: hang, box: number ?? stack([]) },
      { width: 'rest', box: body },
    ],
    {
      outdent: hang,
      tag: { role: 'LI', ...(own && { id: own.id }) },
      above: air(6, setting),
      below: air(6, setting),
    },
  );
}

const NUMBER_SCALE = 1.2;

function stepWords(step: Block, setting: Setting): Box[] {
  if (step.type !== 'step') return [];
  const { words } = setting.language;
  const { place } = step;
  return [
    ...(step.cue ? [plainBox(step.cue, setting, { label: words.cue, place })] : []),
    ...proseBoxes(step.body, setting),
    ...keyBoxes(step, setting),
    doneBox(step, setting),
    ...donePairBoxes(step, pairBesidePicture(setting), setting),
    ...(step.wrong ? [plainBox(step.wrong, setting, { label: words.wrong, place })] : []),
    ...photoHereBoxes(step, setting),
    // Those of the original stand on its own papers.
    ...(setting.document.original ? recordingBoxes(step, setting) : []),
  ];
}

function otherRow(pair: BlockPair, sides: Sides): Box {
  const block = pair.own ?? pair.original;
  const { own: setting } = sides;
  if (areChoices(pair)) return choiceRows(pair.own, pair.original, sides);
  switch (block.type) {
    case 'emergency':
    case 'stop':
    case 'ask':
    case 'tip':
      return noticeRow(pair, block, sides);
    case 'heading': {
      const [bookmark] = pair.own ? [blockBox(pair.own, setting)] : [];
      return {
        ...sideBySide(wordsOf(pair, wordsOfBlock, sides), sides),
        ...(bookmark?.type === 'text' && { bookmark }),
        above: air(10, setting),
        below: air(4, setting),
        keepWithNext: true,
      };
    }
    default: {
      const use = pair.own && pictureOf(pair.own);
      const { point } = setting.tiles;
      const picture = use && tile(use, point, 'body' in block ? bodyWords(block.body) : '', setting);
      const words = sideBySide({ picture, ...wordsOf(pair, wordsOfBlock, sides) }, sides);
      return { ...words, above: air(4, setting), below: air(4, setting) };
    }
  }
}

/** Whether both ask the same question, with an answer for each answer. */
function areChoices(pair: BlockPair): pair is { readonly own: Choice; readonly original: Choice } {
  return (
    pair.own?.type === 'choice' &&
    pair.original?.type === 'choice' &&
    pair.own.answers.length === pair.original.answers.length
  );
}

/** One frame round both. A stop stays with the step that it protects. */
function noticeRow(pair: BlockPair, notice: Notice, sides: Sides): Box {
  const { own: setting } = sides;
  const isOwn = pair.own === notice;
  const picture = isOwn ? noticePicture(notice, setting.tiles.point, setting) : undefined;
  const label = isOwn ? noticeHead(notice, setting) : undefined;
  return {
    type: 'frame',
    tag: { role: 'Note', id: notice.id },
    child: sideBySide({ picture, label, ...wordsOf(pair, noticeWords, sides) }, sides),
    sides: notice.type === 'tip' ? 'left' : 'all',
    padding: FRAME_PADDING,
    stroke: { colour: noticeColour(notice, setting), width: notice.type === 'emergency' ? 1.8 : 0.9 },
    above: air(6, setting),
    below: air(6, setting),
    keepWithNext: notice.type === 'stop',
  };
}

const FRAME_PADDING = 4;

function noticeWords(notice: Block, setting: Setting): Box[] {
  if (!isNotice(notice)) return [];
  return [
    // That of the translation is the label of both, and stands over its column.
    ...(setting.document.original ? [] : [noticeHead(notice, setting)]),
    ...proseBoxes(notice.body, setting),
    ...emergencyWaysBoxes(notice, setting),
  ];
}

function isNotice(block: Block): block is Notice {
  return ['emergency', 'stop', 'ask', 'tip'].includes(block.type);
}

/** Its words alone: the picture stands beside those of both. */
function wordsOfBlock(block: Block, setting: Setting): Box[] {
  if (block.type === 'point' || block.type === 'do' || block.type === 'dont') {
    const { picture: _, ...bare } = block;
    return [blockBox(bare, setting)];
  }
  const box = blockBox(block, setting);
  return [box.type === 'text' ? { ...box, above: 0, below: 0 } : box];
}

function pictureOf(block: Block): PictureUse | undefined {
  return block.type === 'point' || block.type === 'do' || block.type === 'dont' ? block.picture : undefined;
}

/** The words of a pair in both columns; where one of the two has no such part, its column says so. */
function wordsOf(
  { own, original }: BlockPair,
  make: (block: Block, setting: Setting) => Box[],
  sides: Sides,
): { own: Box[]; original: Box[] } {
  const { words } = sides.own.language;
  const { words: originalWords } = sides.original.language;
  return {
    own: own ? make(own, sides.own) : [plainBox(words.twoLanguages.notTranslated, sides.own)],
    original: original
      ? make(original, sides.original)
      : [plainBox(originalWords.twoLanguages.notInOriginal, sides.original)],
  };
}
