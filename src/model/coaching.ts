import { bodyWords } from './body-words.ts';
import type { Document, Notice, Step } from './document.ts';
import { idFromWords } from './read/blocks/ids.ts';

/** One thing that somebody learns in a task, as the job coach's sheet keeps it. */
export type CoachingRow = StepRow | ShowRow;

interface Row {
  /**
   * What its records are kept by: the id of the step; of a Stop or an Emergency without a written id, its words. It
   * depends on nothing that stands before it, so that a new step or warning moves no record.
   */
  readonly id: string;
  /** In short, where the author said it in short. */
  readonly words: string;
}

export interface StepRow extends Row {
  readonly sort: 'step';
  readonly block: Step;
}

/** The learner shows what they do when it comes to that: saying yes is not knowing (HSE, language research). */
export interface ShowRow extends Row {
  readonly sort: 'show';
  readonly block: Notice & { readonly type: 'stop' | 'emergency' };
}

/** The steps of a task in their order, then all that the learner is asked to show. */
export function coachingRows({ blocks }: Pick<Document, 'blocks'>): CoachingRow[] {
  const steps = blocks.filter((block): block is Step => block.type === 'step');
  const taken = new Set(steps.map(({ id }) => id));
  const shown = blocks.filter(isShown).map((block): ShowRow => {
    const words = block.short ?? bodyWords(block.body);
    const id = freeId(block.attributePlaces?.['id'] ? block.id : `show-${idFromWords(words)}`, taken);
    return { sort: 'show', id, words, block };
  });
  return [
    ...steps.map((block): StepRow => ({
      sort: 'step',
      id: block.id,
      words: block.short ?? bodyWords(block.body),
      block,
    })),
    ...shown,
  ];
}

function isShown(block: Document['blocks'][number]): block is ShowRow['block'] {
  return block.type === 'stop' || block.type === 'emergency';
}

/** Two warnings with the very same words are told apart by their order. */
function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number += 1) free = `${id}-${number}`;
  taken.add(free);
  return free;
}
