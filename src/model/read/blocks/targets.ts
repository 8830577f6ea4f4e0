import { textWords } from '../../body-words.ts';
import type { Answer, Block, Heading, Step } from '../../document.ts';
import { idFromWords } from './ids.ts';
import { listNames, nearestParts } from './named-parts.ts';
import { type BodyReading, either, quote } from '../common/reading.ts';

/**
 * Answers name the heading or step that they lead to by its id or by its words. Gives the blocks with the ids in place;
 * what leads nowhere is reported with the nearest names.
 */
export function resolveTargets(blocks: readonly Block[], reading: BodyReading): readonly Block[] {
  const targets = blocks.filter(
    (block): block is Target => block.type === 'heading' || block.type === 'step',
  );
  return blocks.map((block) =>
    block.type === 'choice'
      ? { ...block, answers: block.answers.map((answer) => resolve(answer, targets, reading)) }
      : block,
  );
}

type Target = Heading | Step;

function resolve(answer: Answer, targets: readonly Target[], reading: BodyReading): Answer {
  const { goTo: written, ...rest } = answer;
  if (written === undefined) return answer;
  const target = find(written, targets);
  if (target) return { ...rest, goTo: target.id };
  if (!reading.structureLost) reportUnknown(written, answer, targets, reading);
  return rest;
}

function find(written: string, targets: readonly Target[]): Target | undefined {
  return targets.find(({ id }) => id === written) ?? targets.find(({ id }) => id === idFromWords(written));
}

function reportUnknown(
  written: string,
  answer: Answer,
  targets: readonly Target[],
  reading: BodyReading,
): void {
  const names = targets.map(nameOf);
  const ids = targets.map(({ id }) => id);
  const near = nearestParts(written, names, ids);
  const numbered = /^(?:step[ -]?)?\d+$/i.test(written);
  reading.report('unknown-target', answer.attributePlaces?.['go-to'], {
    found: `“go-to” is ${quote(written)}. No heading and no step has this name.`,
    allowed: `It is the words or the id of a heading or a step of this document${listNames(names)}.`,
    fix: numbered
      ? 'Write the words of the step, not its number: numbers change when a step is put in.'
      : near.length > 0
        ? `Did you mean ${either(near.map(quote))}?`
        : 'Copy the words of the heading or the “short” of the step that this answer leads to.',
  });
}

function nameOf(target: Target): string {
  return target.type === 'heading' ? textWords(target.text) : (target.short ?? target.id);
}
