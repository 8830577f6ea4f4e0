/**
 * # Few steps below one heading
 *
 * Three to five steps can be held in mind; more than seven are too many. A task of more than 12 steps has headings.
 *
 * Source: K5 (W3C making content usable; the numbers are our own starting values).
 *
 * ## Bad, in a task
 *
 * ```mdx
 * ## Get ready
 *
 * <Step picture="cup" done="The cup is here." short="Get a cup">Get a red cup.</Step>
 * <Step picture="cup" done="The cup is here." short="Get a cup">Get a blue cup.</Step>
 * <Step picture="cup" done="The cup is here." short="Get a cup">Get a green cup.</Step>
 * <Step picture="cup" done="The cup is here." short="Get a cup">Get a white cup.</Step>
 * <Step picture="cup" done="The cup is here." short="Get a cup">Get a black cup.</Step>
 * <Step picture="cup" done="The cup is here." short="Get a cup">Get a big cup.</Step>
 * <Step picture="cup" done="The cup is here." short="Get a cup">Get a small cup.</Step>
 * <Step picture="cup" done="The cup is here." short="Get a cup">Get a clean cup.</Step>
 * ```
 *
 * ## Good, in a task
 *
 * ```mdx
 * ## Get ready
 *
 * <Step picture="cup" done="The cup is here." short="Get a cup">Get a red cup.</Step>
 * <Step picture="cup" done="The cup is here." short="Get a cup">Get a blue cup.</Step>
 * <Step picture="cup" done="The cup is here." short="Get a cup">Get a green cup.</Step>
 * ```
 */
import type { Block, Document } from '../../model/document.ts';
import type { Finding, Rule } from '../rule.ts';

export const stepsInPart: Rule = {
  id: 'steps-in-part',
  severity: 'warning',
  kinds: ['task'],
  check: ({ document, limits }) => [
    ...withoutHeadings(document, limits.stepsWithoutHeadings),
    ...partsOf(document.blocks).flatMap(({ heading, steps }, _, parts): Finding[] => {
      // Without any heading a task may have more.
      if (steps <= limits.steps.aim || parts.length === 1) return [];
      const place = heading?.place ?? document.places['title'];
      return [
        {
          ...(place && { place }),
          severity: steps > limits.steps.most ? 'warning' : 'hint',
          found: `There are ${steps} steps ${heading ? 'below this heading' : 'before the first heading'}.`,
          allowed: `Up to ${limits.steps.aim} steps below a heading, and never more than ${limits.steps.most}.`,
          fix: 'Put another heading in the middle, where a new part of the task starts.',
        },
      ];
    }),
  ],
};

function withoutHeadings({ blocks, places }: Document, most: number): Finding[] {
  const steps = blocks.filter(({ type }) => type === 'step').length;
  if (steps <= most || blocks.some(({ type }) => type === 'heading')) return [];
  const place = places['title'];
  return [
    {
      ...(place && { place }),
      found: `This task has ${steps} steps and no heading.`,
      allowed: `Up to ${most} steps without headings.`,
      fix: 'Write a heading before each part of the task, for example: “## Get ready”.',
    },
  ];
}

function partsOf(blocks: readonly Block[]): { heading?: Block; steps: number }[] {
  let part: { heading?: Block; steps: number } = { steps: 0 };
  const parts = [part];
  for (const block of blocks) {
    if (block.type === 'heading') parts.push((part = { heading: block, steps: 0 }));
    if (block.type === 'step') part.steps += 1;
  }
  return parts;
}
