import type { Root } from 'mdast';
import type { Block } from '../../document.ts';
import { checkHeadings } from './check-headings.ts';
import { lineEnd } from '../file/split.ts';
import type { BodyReading } from '../common/reading.ts';
import { openingPlace } from '../common/refuse.ts';

/** What can only be seen when all blocks are there. Says nothing when tags were lost: then it cannot know. */
export function checkBlocks(blocks: readonly Block[], tree: Root, reading: BodyReading): void {
  if (reading.structureLost) return;
  const onlyNotes = tree.children.every((node) => node.type === 'mdxFlowExpression');
  if (onlyNotes) return reportEmpty(reading);
  checkHeadings(tree, reading);
  const has = (type: Block['type']): boolean => blocks.some((block) => block.type === type);
  const first = blocks[0]?.place;
  const mistyped = reading.messages.some(({ rule }) => rule === 'unknown-tag');
  if (reading.kind === 'task' && first && !has('step') && !mistyped)
    reading.report('no-steps', first, {
      found: 'This task has no <Step>.',
      allowed: 'A task has one or more steps.',
      fix: 'Put each thing to do into a step: <Step done="The light is off.">, the words, and </Step>.',
    });
  reportSteps(blocks, reading);
  if (reading.kind === 'form' && first && !has('field') && !mistyped)
    reading.report('no-fields', first, {
      found: 'This form has nothing to fill in.',
      allowed: 'A form has one or more fields.',
      fix: 'Add a field, for example: <Field label="My name" type="text" />. If there is nothing to fill in, make it a leaflet.',
    });
  if (reading.kind === 'task' && has('step')) checkStops(blocks, reading);
}

/** Numbers of steps have room for two figures, on paper, cards and phones. 99 steps are more than 20 pages anyway. */
const MOST_STEPS = 99;

function reportSteps(blocks: readonly Block[], reading: BodyReading): void {
  const steps = blocks.filter(({ type }) => type === 'step');
  const first = steps[MOST_STEPS];
  if (!first) return;
  reading.report('too-many-steps', openingPlace(first.place, reading), {
    found: `This task has ${steps.length} steps, so that it would have too many pages. This is number ${MOST_STEPS + 1}.`,
    allowed: `A task has up to ${MOST_STEPS} steps: their numbers have room for two figures.`,
    fix: 'Make two or more tasks of it. Each ends where people can stop and see that something is done.',
  });
}

function checkStops(blocks: readonly Block[], reading: BodyReading): void {
  const lastStep = blocks.findLastIndex((block) => block.type === 'step' || block.type === 'choice');
  for (const block of blocks.slice(lastStep + 1)) {
    if (block.type !== 'stop') continue;
    reading.report(
      'stop-after-last-step',
      { start: block.place.start, end: block.place.start },
      {
        found: 'This warning stands after the last step.',
        allowed: 'A warning stands before the step that it protects. People do each step as they read it.',
        fix: 'Move <Stop> to before the step where the danger is.',
      },
    );
  }
}

function reportEmpty(reading: BodyReading): void {
  const { text, lines } = reading;
  const end = text.trimEnd().length;
  const start = Math.max(text.lastIndexOf('\n', end - 1), text.lastIndexOf('\r', end - 1)) + 1;
  reading.report('empty-document', lines.place(start, lineEnd(text, start)), {
    found: 'There is no text below the facts.',
    allowed: 'Below the second line of --- stands the text of the document.',
    fix: 'Write a heading (## Get ready) and the first step or paragraph below it.',
  });
}
