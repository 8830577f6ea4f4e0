import { bodyWords } from '../../../model/body-words.ts';
import type { Advice, Block, Point, Step } from '../../../model/document.ts';
import { type Box, flow, stack } from '../../boxes/box.ts';
import { adviceHead } from '../advice.ts';
import { blockBox } from '../index.ts';
import { pointBox } from '../point.ts';
import { headingBox, keepEnds, proseBoxes } from '../prose.ts';
import { air, type Setting, tile } from '../setting.ts';
import { withStepLists } from '../step-lists.ts';
import { apart, besidePicture, POSTER_SIGN } from './beside-picture.ts';
import { posterNotice } from './notice.ts';
import { bigFirst, nearby } from './sizes-of-words.ts';
import { posterStep } from './step.ts';

/** The blocks of a poster, each a row. What only explains is as on other papers, in smaller words. */
export function posterRows(blocks: readonly Block[], setting: Setting): Box[] {
  // Said once: the sheets of a poster hang side by side.
  const lastEmergency = blocks.findLast(({ type }) => type === 'emergency');
  return withStepLists(blocks, {
    step: (step) => posterStep(step, setting),
    list: (steps) => flow(keepEnds(steps), { tag: { role: 'L', listNumbering: 'Decimal' } }),
    other: (block, next) => blockRow(block, { next, ways: block === lastEmergency }, setting),
  });
}

function blockRow(
  block: Exclude<Block, Step>,
  about: { readonly next: Block | undefined; readonly ways: boolean },
  setting: Setting,
): Box {
  switch (block.type) {
    case 'heading':
      return headingBox(block, setting);
    case 'emergency':
    case 'stop':
    case 'ask':
    case 'tip':
      return posterNotice(block, about, setting);
    case 'point':
      return block.picture ? pointRow(block, setting) : pointBox(block, setting);
    case 'do':
    case 'dont':
      return adviceRow(block, setting);
    case 'word':
    case 'quote':
    case 'choice':
    case 'paragraph':
    case 'list':
    case 'chart':
      return blockBox(block, nearby(setting));
    case 'field':
      throw new Error('A poster has no place for a field.');
  }
}

function pointRow(point: Point, setting: Setting): Box {
  const picture = point.picture && tile(point.picture, setting.tiles.point, bodyWords(point.body), setting);
  const row = besidePicture(picture, bigFirst(proseBoxes(point.body, setting), setting), setting);
  return stack([row], { tag: { role: 'Div', id: point.id }, ...apart(setting) });
}

function adviceRow(advice: Advice, setting: Setting): Box {
  const { picture, body } = advice;
  const head = adviceHead(advice, air(POSTER_SIGN, setting), setting.type.body, setting);
  const row = besidePicture(
    picture && tile(picture, setting.tiles.point, bodyWords(body), setting),
    [head, ...bigFirst(proseBoxes(body, setting), setting)],
    setting,
  );
  return stack([row], { tag: { role: 'Div', id: advice.id }, ...apart(setting) });
}
