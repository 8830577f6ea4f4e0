import type { Advice, Block, Step } from '../../model/document.ts';
import { type Box, flow } from '../boxes/box.ts';
import { adviceBox } from './advice.ts';
import { chartBox } from './chart.ts';
import { choiceBox } from './choice.ts';
import { fieldBox } from './field/index.ts';
import { noticeBox } from './notice.ts';
import { pointBox, quoteBox, wordBox } from './point.ts';
import { headingBox, listBox, paragraphBox } from './prose.ts';
import { air, type Setting } from './setting.ts';
import { staysWithSignature } from './signature.ts';
import { stepBox } from './step.ts';

/**
 * The blocks of a document as boxes, in order. Steps in a row become one numbered list, a do and a don't in a row
 * stand side by side.
 */
export function blockBoxes(blocks: readonly Block[], setting: Setting): Box[] {
  const signed = staysWithSignature(blocks);
  return group(blocks).map((run, index, runs) => {
    const box = runBox(run, setting);
    return signed.has(run[0]) || introduces(run, runs[index + 1]) ? { ...box, keepWithNext: true } : box;
  });
}

/** Words right before a field, a chart or a list say what it is for, and a word is explained where it is used: on one page. */
function introduces([first]: Blocks, next: Blocks | undefined): boolean {
  switch (next?.[0].type) {
    case 'field':
    case 'chart':
      return first.type === 'point' || first.type === 'paragraph';
    case 'list':
      return first.type === 'paragraph';
    case 'word':
      return first.type === 'point' || first.type === 'paragraph' || first.type === 'list';
    default:
      return false;
  }
}

function runBox(run: Blocks, setting: Setting): Box {
  if (isSteps(run)) {
    const steps = run.map((step) => stepBox(step, setting));
    return flow(steps, { tag: { role: 'L', listNumbering: 'Decimal' } });
  }
  if (isAdvice(run)) return adviceBox(run, setting);
  return blockBox(run[0], setting);
}

/** One block, on its own. */
export function blockBox(block: Block, setting: Setting): Box {
  switch (block.type) {
    case 'heading':
      return headingBox(block, setting);
    case 'paragraph':
      return { ...paragraphBox(block, setting), above: air(4, setting), below: air(4, setting) };
    case 'list':
      return { ...listBox(block, setting), above: air(4, setting), below: air(4, setting) };
    case 'step':
      return stepBox(block, setting);
    case 'emergency':
    case 'stop':
    case 'ask':
    case 'tip':
      return noticeBox(block, setting);
    case 'point':
      return pointBox(block, setting);
    case 'do':
    case 'dont':
      return adviceBox([block], setting);
    case 'word':
      return wordBox(block, setting);
    case 'quote':
      return quoteBox(block, setting);
    case 'choice':
      return choiceBox(block, setting);
    case 'field':
      return fieldBox(block, setting);
    case 'chart':
      return chartBox(block, setting);
  }
}

type Blocks = readonly [Block, ...Block[]];

function group(blocks: readonly Block[]): Blocks[] {
  const runs: [Block, ...Block[]][] = [];
  for (const block of blocks) {
    const run = runs.at(-1);
    if (run && joins(run, block)) run.push(block);
    else runs.push([block]);
  }
  return runs;
}

function joins(run: Blocks, block: Block): boolean {
  if (block.type === 'step') return isSteps(run);
  return isAdvice([block]) && isAdvice(run) && run.length < 2;
}

function isSteps(run: Blocks): run is readonly [Step, ...Step[]] {
  return run[0].type === 'step';
}

function isAdvice(run: Blocks): run is readonly [Advice, ...Advice[]] {
  return run[0].type === 'do' || run[0].type === 'dont';
}
